import { createHash } from 'node:crypto';

/** Inline, because a page has nothing else; their hashes stand in the policy. */
const style = `
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--ground:#eef1f6;--act:#3a3f9e}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f7;--paper:#1d2431;--ground:#12161f;--act:#aab0ff}}
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

/** What every page here may do. */
export const policyOfPages = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; frame-ancestors 'none'`;

/** The page on which one says who one is. `isUnknown`: nobody here has the user id that was typed. */
export function renderPage({ uid, isUnknown }: { uid: string; isUnknown: boolean }): string {
  return framed(`<h1>Hvem er du?</h1>
<p>Her lader vi, som om MitID spørger. Skriv et Unilogin-brugernavn fra øveskolen, for eksempel mett8647.</p>
<form method="post" action="/godkend/${encodeURIComponent(uid)}">
${isUnknown ? '<p class="bad" role="alert">Det bruger-id findes ikke i øvelsen.</p>' : ''}
<label for="user">Bruger-id</label>
<input id="user" name="user" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus>
<button name="do" value="approve">Godkend</button>
<button class="plain" name="do" value="cancel">Afbryd</button>
</form>`);
}

/** For whoever comes back to a question that has been answered. */
export function renderOver(): string {
  return framed('<h1>Det er gjort</h1><p>Her er ikke mere at se. Du kan lukke siden.</p>');
}

/** `form` is oidc-provider's own; it goes by itself when the service has shown whose session it is. */
export function renderSignOut(form: string, isShown: boolean): string {
  const [heading, on] = isShown ? ['Du bliver logget ud', 'Fortsæt'] : ['Vil du logge ud?', 'Ja, log ud'];
  return framed(`<h1>${heading}</h1>${form}
<button form="op.logoutForm" name="logout" value="yes">${on}</button>
${isShown ? `<input type="hidden" form="op.logoutForm" name="logout" value="yes"><script>${script}</script>` : ''}`);
}

export function renderSignedOut(): string {
  return framed('<h1>Du er logget ud</h1><p>Du kan lukke siden.</p>');
}

function framed(main: string): string {
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Øvelse: MitID</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${style}</style></head>
<body><p class="notice">Øvelse: det her er ikke MitID</p>
<main>${main}</main></body></html>`;
}
