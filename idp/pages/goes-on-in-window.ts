import { framed as da } from '../../shared/i18n/framed/da.ts';
import { framed as en } from '../../shared/i18n/framed/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { cardStyle, pageStyle, styleHashes } from './styles.ts';

/** In a frame, where the way leads to another provider: that is shown in a window only. */
export function renderGoesOnInWindow({ lang }: { lang: PageLanguage }): Rendered {
  const text = { da, en }[lang];
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(text.elsewhere)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><style>${pageStyle}</style></head>
<body><main><div><template shadowrootmode="open"><style>${cardStyle}</style><div class="card"><h1>${escape(text.elsewhere)}</h1><p>${escape(text['elsewhere-why'])}</p></div></template></div></main></body></html>`;
  return { html, styleHashes };
}
