import * as v from 'valibot';

/** Chrome's package is Edge's too. */
export const targets = ['chromium', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** `development`: by a provider on this machine, under the id that the demo's school has registered. */
export type Mode = 'development' | 'release';

/**
 * `school`: everything that people are asked for is there from the beginning, because no policy of a browser says yes to it for
 * them (docs/school-rollout.md). Another package, so that nobody's own one ever wants more than it did.
 */
export type Audience = 'everybody' | 'school';

const text = v.string();
/** The one at the top of the repository, with what each browser wants. */
const Source = v.looseObject({
  key: text,
  permissions: v.array(text),
  optional_permissions: v.array(text),
  optional_host_permissions: v.array(text),
  background: v.strictObject({ service_worker: text, scripts: v.array(text), type: v.literal('module') }),
  content_security_policy: v.strictObject({ extension_pages: text }),
  storage: v.strictObject({ managed_schema: text }),
  minimum_chrome_version: text,
  browser_specific_settings: v.strictObject({
    gecko: v.looseObject({
      id: text,
      data_collection_permissions: v.strictObject({ required: v.array(text), optional: v.array(text) }),
    }),
  }),
});

/** Firefox gives it without a question, and so knows it as no optional one. */
const neverAsked = 'declarativeNetRequestWithHostAccess';

/** On a developer's machine a provider is reached without https. */
const here = 'connect-src https: http://localhost:* http://127.0.0.1:*;';

/** The manifest for one browser: each warns about, or refuses, what is the other's. */
export function manifestFor(
  target: Target,
  mode: Mode,
  source: unknown,
  audience: Audience = 'everybody',
): Record<string, unknown> {
  const {
    key,
    background: { service_worker, scripts, type },
    content_security_policy: csp,
    storage,
    minimum_chrome_version,
    browser_specific_settings: { gecko },
    permissions,
    optional_permissions,
    optional_host_permissions,
    ...shared
  } = v.parse(Source, source);
  const extension_pages = csp.extension_pages.replace('connect-src https:;', mode === 'development' ? here : '$&');
  const isThere = (one: string) => audience === 'school' || (target === 'firefox' && one === neverAsked);
  const asked = optional_permissions.filter((one) => !isThere(one));
  const leave = {
    permissions: [...permissions, ...optional_permissions.filter(isThere)],
    ...(audience === 'school'
      ? { host_permissions: optional_host_permissions }
      : { optional_permissions: asked, optional_host_permissions }),
  };
  const { required, optional } = gecko.data_collection_permissions;
  const data = audience === 'school' ? { required: [...required, ...optional] } : { required, optional };
  const ofBrowser =
    target === 'firefox'
      ? {
          background: { scripts, type },
          browser_specific_settings: { gecko: { ...gecko, data_collection_permissions: data } },
        }
      : {
          background: { service_worker, type },
          storage,
          minimum_chrome_version,
          ...(mode === 'development' && { key }), // a store gives its own
        };
  return { ...shared, ...leave, ...ofBrowser, content_security_policy: { extension_pages } };
}
