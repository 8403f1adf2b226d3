import * as da from '../../shared/i18n/sign-in/da.ts';
import * as en from '../../shared/i18n/sign-in/en.ts';
import { escape } from './escape.ts';
import { cardStyle, pageStyle, styleHashes } from './styles.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** For a sign-in that took too long, was finished elsewhere, or was begun by another browser: what to do, no script. */
export function renderExpiredPage({ lang }: { lang: PageLanguage }): { html: string; styleHashes: readonly string[] } {
  const { signIn, signInFailures } = { da, en }[lang];
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(signIn.over)} – ${escape(signIn.title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><style>${pageStyle}</style></head>
<body><main><div><template shadowrootmode="open"><style>${cardStyle}</style><div class="card"><h1>${escape(signIn.over)}</h1><p>${escape(signInFailures['interaction-expired'])}</p></div></template></div></main></body></html>`;
  return { html, styleHashes };
}
