import { createHash } from 'node:crypto';

const text = `const { at } = document.currentScript.dataset;
const field = document.getElementById('q');
const told = document.getElementById('q-hint');
const root = document.querySelector('main > div').shadowRoot;
const [list, advice, tile] = ['.found', '.notice', 'template'].map((one) => root.querySelector(one));
const other = root.querySelector('.foot a[hreflang]');
let turn = 0;
const withTyped = (address) => {
  const url = new URL(address);
  url.searchParams.set('q', field.value);
  return url.href;
};
const tileOf = ({ to, name, schools }) => {
  const item = tile.content.cloneNode(true);
  item.querySelector('a').href = to;
  item.querySelector('b').textContent = name;
  item.querySelector('span').textContent = schools;
  return item;
};
field.addEventListener('input', async () => {
  const mine = (turn += 1);
  await new Promise((done) => setTimeout(done, 250));
  if (mine !== turn) return;
  try {
    const answer = await fetch(at + '&q=' + encodeURIComponent(field.value));
    const found = answer.ok && (await answer.json());
    if (!found || mine !== turn) return;
    told.textContent = found.told;
    history.replaceState(null, '', withTyped(location.href));
    other.href = withTyped(other.href);
    advice.hidden = !found.isNone;
    list.replaceChildren(...found.ways.map(tileOf));
  } catch {} // the button is still there, and says it
});
`;

/**
 * Finds while somebody types; without it the button does. Words come from the provider, in the page's language. What was typed is
 * there after a reload, in the other language, and for whoever comes back.
 */
export const findWaysScript = { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
