import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { tighten } from '../../scripts/tight-templates.ts';

const tight = (code: string) => tighten(code, parseAst);

test('line breaks and indents go, the space between two words or elements stays', () => {
  expect(tight('html`\n  <p>\n    <b>${a}</b> <i>${b}</i>\n  </p>`')).toBe(
    'html`\n<p>\n<b>${a}</b> <i>${b}</i>\n</p>`',
  );
});

test('styles lose comments and gaps, and no selector or calculation changes its meaning', () => {
  expect(tight('css`/* why */ a :hover, b { color: red; width: calc(1px + ${x}); }`')).toBe(
    'css`a :hover,b{color:red;width:calc(1px + ${x})}`'.replace('css`', 'css` '),
  );
});

test('a template inside a template is tightened too, and other templates are left alone', () => {
  expect(tight('html`${a ? html`\n   <p></p>` : other`\n   x`}`')).toBe('html`${a ? html`\n<p></p>` : other`\n   x`}`');
});
