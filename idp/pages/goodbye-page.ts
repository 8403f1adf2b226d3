import { beside as da } from '../../shared/i18n/beside/da.ts';
import { beside as en } from '../../shared/i18n/beside/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { cardStyle, pageStyle, styleHashes } from './styles.ts';

export interface GoodbyePage {
  readonly lang: PageLanguage;
  /** The other provider's name. */
  readonly provider: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Sends the page's form. */
  readonly script: string;
}

/**
 * Takes a grown-up out of another provider by a form, which goes by itself before the page has loaded and so takes its place in
 * the history; without a script there is its button.
 */
export function renderGoodbyePage({ lang, provider, action, fields, script }: GoodbyePage): Rendered {
  const text = { da, en }[lang];
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(text.leaving)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><style>${pageStyle}</style></head>
<body><main><div><template shadowrootmode="open"><style>${cardStyle}</style><div class="card"><h1>${escape(text.leaving)}</h1><p>${escape(text['leaving-why']({ provider }))}</p><slot></slot><p class="still"></p></div></template>
<form method="post" action="${escape(action)}">${inputs.join('')}<button class="unilogin-act">${escape(text['leaving-on'])}</button></form></div></main><script src="${escape(script)}" defer></script></body></html>`;
  return { html, styleHashes };
}
