import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { contentSecurityPolicy } from '../headers.ts';
import { escape } from '../pages/escape.ts';

export type Language = 'da' | 'en';

/** Colours and sizes of look/LOOK's table; the sign-in page has its own from the widget. */
const style = `
:root{color-scheme:light dark;--paper:#faf6ef;--surface:#fff;--ink:#1c2530;--muted:#51606d;--act:#0b6a5c;--act-ink:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#131920;--surface:#1d2530;--ink:#f3efe7;--muted:#b6c0c9;--act:#63d3c0;--act-ink:#06231f}}
*{box-sizing:border-box}
body{margin:0;min-block-size:100vh;display:grid;place-items:center;padding:16px;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif}
main{inline-size:min(100%,440px);background:var(--surface);border-radius:24px;padding:32px 24px}
h1{margin:0 0 12px;font-size:27px;line-height:1.2}
p{margin:0 0 16px}
.muted{color:var(--muted);font-size:16px}
.choices{display:grid;gap:12px;margin-block-start:24px}
button{min-block-size:48px;border:2px solid var(--act);border-radius:16px;padding:8px 20px;font:inherit;font-weight:600;background:none;color:var(--ink);cursor:pointer}
button.act{background:var(--act);color:var(--act-ink)}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
@media (forced-colors:active){main,button{border:2px solid ButtonText}}
`.replaceAll('\n', '');

const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The person's language: what the service asked for (`ui_locales`), else what the browser prefers of ours. */
export function languageOf(ctx: KoaContextWithOIDC): Language {
  const asked = 'oidc' in ctx ? ctx.oidc.params?.['ui_locales'] : undefined; // no route, no `oidc`
  const named = (typeof asked === 'string' ? asked : '')
    .split(' ')
    .map((tag) => tag.slice(0, 2))
    .find((tag) => tag === 'da' || tag === 'en');
  const known = named ?? ctx.acceptsLanguages('da', 'en');
  return known === 'en' ? 'en' : 'da';
}

/** Answers with a small page of the provider's own. `body` is HTML: every text in it has gone through `escape`. */
export function renderPage(ctx: KoaContextWithOIDC, page: { language: Language; title: string; body: string }): void {
  ctx.type = 'html';
  ctx.set('content-security-policy', contentSecurityPolicy({ styleHashes: [styleHash] }));
  ctx.body = `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><title>${escape(page.title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<style>${style}</style></head>
<body><main><h1>${escape(page.title)}</h1>${page.body}</main></body></html>`;
}
