import { createHash } from 'node:crypto';
import type { Part } from './parts.ts';

/** Inline, because a page has nothing else; their hashes stand in the policy. */
const styleOf = ([light, dark]: Part['colours']): string => `
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--ground:#eef1f6;--act:${light}}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f7;--paper:#1d2431;--ground:#12161f;--act:${dark}}}
body{margin:0;min-block-size:100vh;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
.notice{margin:0;padding:12px 20px;background:repeating-linear-gradient(-45deg,#ffd84d 0 18px,#ffe58a 18px 36px);color:#231a00;font-weight:700;text-align:center}
main{box-sizing:border-box;max-inline-size:26rem;margin:24px auto;padding:28px;border-radius:16px;background:var(--paper)}
h1{margin:0 0 8px;font-size:1.5rem}
label{display:block;margin-block:20px 6px;font-weight:600}
input{box-sizing:border-box;inline-size:100%;padding:12px;border:1px solid currentColor;border-radius:8px;background:none;color:inherit;font:inherit}
.bad{color:#b3261e;font-weight:600}
@media (prefers-color-scheme:dark){.bad{color:#ffb4ab}}
button{inline-size:100%;min-block-size:48px;margin-block-start:16px;border:0;border-radius:8px;background:var(--act);color:var(--paper);font:inherit;font-weight:700;cursor:pointer}
button.plain{background:none;color:inherit;border:1px solid currentColor}
:focus-visible{outline:3px solid currentColor;outline-offset:3px}
`;

const script = 'document.forms[0].submit()';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface PlayedPages {
  /** What every page here may do. */
  readonly policy: string;
  /** The page on which one says who one is. `isUnknown`: nobody here has what was typed. */
  ask(page: { uid: string; isUnknown: boolean }): string;
  /** For whoever comes back to a question that has been answered. */
  over(): string;
  /** `form` is oidc-provider's own; it goes by itself when the service has shown whose session it is. */
  signOut(form: string, isShown: boolean): string;
  signedOut(): string;
}

export function pagesOf({ name, notice, asks, field, colours }: Part): PlayedPages {
  const style = styleOf(colours);
  const framed = (main: string): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Øvelse: ${name}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${style}</style></head>
<body><p class="notice">${notice}</p>
<main>${main}</main></body></html>`;
  return {
    policy: `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; frame-ancestors 'none'`,
    ask: ({ uid, isUnknown }) =>
      framed(`<h1>Hvem er du?</h1>
<p>${asks}</p>
<form method="post" action="/godkend/${encodeURIComponent(uid)}">
${isUnknown ? '<p class="bad" role="alert">Det findes ikke i øvelsen.</p>' : ''}
<label for="user">${field}</label>
<input id="user" name="user" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus>
<button name="do" value="approve">Godkend</button>
<button class="plain" name="do" value="cancel">Afbryd</button>
</form>`),
    over: () => framed('<h1>Det er gjort</h1><p>Her er ikke mere at se. Du kan lukke siden.</p>'),
    signOut(form, isShown) {
      const [heading, on] = isShown ? ['Du bliver logget ud', 'Fortsæt'] : ['Vil du logge ud?', 'Ja, log ud'];
      return framed(`<h1>${heading}</h1>${form}
<button form="op.logoutForm" name="logout" value="yes">${on}</button>
${isShown ? `<input type="hidden" form="op.logoutForm" name="logout" value="yes"><script>${script}</script>` : ''}`);
    },
    signedOut: () => framed('<h1>Du er logget ud</h1><p>Du kan lukke siden.</p>'),
  };
}
