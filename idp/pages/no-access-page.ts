import { noAccess as da } from '../../shared/i18n/no-access/da.ts';
import { noAccess as en } from '../../shared/i18n/no-access/en.ts';
import { placeAddresses } from '../agreements/deciders.ts';
import type { ShutFor } from '../agreements/shut-for.ts';
import type { ServiceSupplier } from '../oidc/by-agreement.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { noAccessStyle } from './no-access.styles.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { renderSupplier } from './supplier-card.ts';
import { supplierPage } from './supplier-page.ts';

export type NoAccessPage = ShutFor & {
  readonly lang: PageLanguage;
  /** The address of the page itself. */
  readonly at: string;
  /** The provider's own. */
  readonly issuer: string;
  readonly client: string;
  /** Its name. */
  readonly service: string;
  readonly supplier: ServiceSupplier;
  /** The first name of who is signed in. */
  readonly name: string;
  readonly isForYoungest: boolean;
};

/** Says why somebody does not get in, and what they can do. Nothing of it tells of other people. No script. */
export function renderNoAccessPage(page: NoAccessPage): Rendered {
  const { lang, at, service, name, standing, who } = page;
  const text = { da, en }[lang];
  const between = { service, school: standing.name };
  const title = text.title({ service });
  return renderOwnCard({
    lang,
    title,
    isForYoungest: page.isForYoungest,
    style: noAccessStyle,
    body: `<h1>${escape(title)}</h1><p>${escape(text[who][standing.bar](between))}</p>${who === 'administrator' ? toDo(page) : ''}${who === 'pupil' ? hint(text['tell-teacher']) : ''}
<p class="stack"><a class="${who === 'administrator' ? 'plain' : 'act'}" href="${at}/back">${escape(text.back({ service }))}</a></p>
<div class="leave"><p class="muted">${escape(text['signed-in-as']({ name }))}</p><a class="link" href="${at}/other">${escape(text['somebody-else'])}</a></div>`,
  });
}

const hint = (text: string): string => `<p class="hint">${escape(text)}</p>`;

type ForAdministrator = Extract<NoAccessPage, { who: 'administrator' }>;

/** In the frame of a service's page these lead out of it: none of them is a page of the sign-in. */
function toDo({ lang, issuer, client, service, standing, place, supplier }: ForAdministrator): string {
  const text = { da, en }[lang];
  const { bar, number, name: school } = standing;
  const where = new URLSearchParams({ school: number, service: client, lang }).toString();
  const to = (words: string) =>
    `<p class="stack"><a class="act" target="_top" href="${escape(`${placeAddresses[place]}?${where}`)}">${escape(words)}</a></p>`;
  if (bar === 'requested') return to(text['see-request']);
  if (bar === 'no-licence') return to(text['give-licence']);
  const which = { service, school, number };
  return `<p>${escape(text.number(which))} <a target="_top" href="/institutioner?lang=${lang}">${escape(text['wrong-number'])}</a></p>
<h2>${escape(text.supplier)}</h2>${renderSupplier(supplier, text.subject(which), text.letter({ ...which, address: issuer + supplierPage }))}`;
}
