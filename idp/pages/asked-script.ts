import { createHash } from 'node:crypto';

const text = `const { revision } = document.currentScript.dataset;
const isHere = (html) => html.includes('data-revision="' + revision + '"');
const look = async () => {
  try {
    const answer = await fetch(location.href);
    if (answer.ok && !isHere(await answer.text())) location.replace(location.pathname + location.search);
  } catch {} // offline
};
const news = new EventSource('/api/me/asked/news');
for (const event of ['hello', 'changed']) news.addEventListener(event, look);
let looks = 0;
setInterval(() => {
  looks += 1;
  if (news.readyState !== 1 || looks % 6 === 0) look();
}, 5000);
`;

/**
 * Looks again when there is news, and every few seconds where no stream flows; a page that stands differently is loaded anew.
 * It stands in the page itself: one that has come through needs nothing more to find its way on.
 * Without a connection, or with an answer that went wrong, the page stays as it is until the next look.
 */
export const askedScript = { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
