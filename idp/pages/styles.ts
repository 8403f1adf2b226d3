import { createHash } from 'node:crypto';
import { card } from '../../widget/theme/card.styles.ts';
import { cardTokens } from '../../widget/theme/card-tokens.ts';
import { fields } from '../../widget/theme/fields.styles.ts';
import { stepUpParts } from '../../widget/elements/step-up/step-up-parts.styles.ts';
import { signs } from '../../widget/theme/signs.styles.ts';
import { tokens } from '../../widget/theme/tokens.ts';

// The last line: nothing shows until the form is there whole; a card that came first would move when its fields come
const page = `
:root{color-scheme:light dark}
body{box-sizing:border-box;min-block-size:100vh;margin:0;padding:clamp(0px,4vw,40px) clamp(0px,3vw,24px);background:#faf6ef;font:1.0625rem/1.45 system-ui,sans-serif}
@media (prefers-color-scheme:dark){body{background:#131920}}
@media (max-width:30rem){body{padding:8px}}
@media (max-width:22.4rem){body{padding:0}}
main{max-inline-size:60rem;margin-inline:auto}
unilogin-password:not(:defined){visibility:hidden}
main:has(unilogin-sign-in:not(:defined)):not(:has(unilogin-sign-in>script)){visibility:hidden}
`;

/** For the page and the fields in it. */
export const pageStyle = tight(page + fields.cssText);
/** For the card, until the element brings the same rules by itself. */
export const cardStyle = tight([tokens, cardTokens, signs, card].map(({ cssText }) => cssText).join(''));
// Forms where the element has buttons, and the place of what only a script can do
const withoutScript = `
  form { display: grid; }
  .speaker { min-block-size: 44px; }
  @media (scripting: none) { .speaker { display: none; } }
`;

/** And for the steps at which a grown-up helps. */
export const stepUpStyle = tight(stepUpParts.cssText + withoutScript);

/** What the page's policy must allow: `sha256-…` of each inline style. */
export const styleHashes = [pageStyle, cardStyle, stepUpStyle].map(
  (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
);

/** A style without what no browser needs. */
export function tight(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/;+/g, ';')
    .replaceAll(';}', '}')
    .trim();
}
