import { createHash } from 'node:crypto';

const text = `const { at } = document.currentScript.dataset;
const field = document.getElementById('q');
const told = document.getElementById('q-hint');
const root = document.querySelector('main > div').shadowRoot;
const [list, advice, tile] = ['.found', '.notice', 'template'].map((one) => root.querySelector(one));
let turn = 0;
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
    advice.hidden = !found.isNone;
    list.replaceChildren(...found.ways.map(tileOf));
  } catch {} // the button is still there, and says it
});
`;

/** Finds while somebody types; without it the button does. Words come from the provider, in the page's language. */
export const findWaysScript = { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
