/** A page: how many elements of what kind it has, and how much script. As such pages are, by their kind. */
interface Kind {
  readonly name: string;
  readonly paragraphs: number;
  readonly cards: number;
  readonly rows: number;
  readonly scriptKb: number;
  readonly inputs: number;
  readonly frames: number;
}

const kind = (
  name: string,
  ...[paragraphs, cards, rows, scriptKb, inputs, frames]: readonly [number, number, number, number, number, number]
): Kind => ({ name, paragraphs, cards, rows, scriptKb, inputs, frames });

// paragraphs, cards, rows of a table, kB of script, fields, frames
const kinds: readonly Kind[] = [
  kind('avis-forside', 40, 260, 0, 700, 1, 4),
  kind('avis-artikel', 90, 60, 0, 600, 2, 5),
  kind('søgning', 12, 40, 0, 450, 1, 0),
  kind('leksikon', 320, 10, 60, 120, 1, 0),
  kind('skoleportal', 8, 24, 40, 380, 1, 0),
  kind('lektieliste', 4, 0, 220, 300, 3, 0),
  kind('netbutik-liste', 6, 180, 0, 800, 6, 1),
  kind('netbutik-vare', 30, 50, 12, 700, 4, 2),
  kind('netbank', 6, 8, 80, 500, 4, 0),
  kind('kommune', 60, 40, 0, 200, 1, 0),
  kind('video', 10, 120, 0, 1200, 1, 1),
  kind('forum', 200, 10, 30, 150, 2, 2),
  kind('blog', 70, 12, 0, 90, 2, 1),
  kind('billeder', 2, 400, 0, 300, 1, 0),
  kind('regneark', 0, 0, 900, 900, 2, 0),
  kind('login', 2, 0, 0, 60, 3, 0),
  kind('tilmelding', 6, 0, 0, 120, 24, 1),
  kind('kort', 2, 20, 0, 1000, 2, 1),
  kind('webmail', 2, 0, 120, 900, 3, 0),
  kind('spil', 1, 6, 0, 1500, 0, 1),
];

const sentence = 'Den lille hund løb over bakken, hvor børnene sad og læste højt for hinanden. ';
/** Script that is read, and does some work, as that of pages does. */
const script = (kb: number): string => {
  const one = (at: number): string =>
    `function f${at}(a,b){var s=0;for(var i=0;i<a;i++){s+=(i*b)%7;}return {navn:"f${at}",sum:s,tekst:"${'x'.repeat(60)}"};}\n`;
  const count = Math.round((kb * 1000) / one(1000).length);
  return `${Array.from({ length: count }, (_, at) => one(at)).join('')}for(var r=[],k=0;k<${Math.min(count, 400)};k++)r.push(window['f'+k](50,k).sum);`;
};

function bodyOf({ paragraphs, cards, rows, scriptKb, inputs, frames }: Kind): string {
  const many = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at)).join('');
  return [
    `<nav>${many(20, (at) => `<a href="#${at}"><span>Punkt ${at}</span></a>`)}</nav>`,
    many(
      cards,
      (at) =>
        `<article class="kort"><h3>Nr. ${at}</h3><div><div><p>${sentence}</p><span>${at} kr.</span></div></div><button>Vis</button></article>`,
    ),
    many(paragraphs, () => `<p>${sentence.repeat(4)}</p>`),
    `<table>${many(rows, (at) => `<tr>${many(8, (cell) => `<td>${at * cell}</td>`)}</tr>`)}</table>`,
    `<form>${many(inputs, (at) => `<label>Felt ${at} <input type="${at === 1 ? 'password' : 'text'}" name="f${at}"></label>`)}</form>`,
    many(frames, () => '<iframe src="/ramme" width="300" height="100"></iframe>'),
    `<script>${script(scriptKb)}</script>`,
  ].join('\n');
}

const style = `<style>body{font:16px/1.5 sans-serif;margin:1em}.kort{display:inline-block;width:14em;padding:.5em;border:1px solid #ccc;border-radius:8px}td{padding:2px 6px}</style>`;

/** The pages by their path. */
export const lifelikePages: ReadonlyMap<string, string> = new Map([
  ...kinds.map((one): [string, string] => [
    `/${one.name}`,
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>${one.name}</title>${style}<body>${bodyOf(one)}`,
  ]),
  ['/ramme', `<!doctype html><title>ramme</title><p>${sentence}<script>${script(20)}</script>`],
]);
