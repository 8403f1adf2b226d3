import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type PictureId, pictureIds } from '../shared/pictograms/picture-ids.ts';

const IconSet = v.object({ icons: v.record(v.string(), v.object({ body: v.string() })) });
const library = new URL('../node_modules/@iconify-json/fluent-emoji-flat/icons.json', import.meta.url);
const target = new URL('../shared/pictograms/artwork.generated.ts', import.meta.url);

/** What a picture is called in the library, where it is not called as here. */
const drawings: Partial<Record<PictureId, string>> = {
  aeroplane: 'airplane',
  apple: 'red-apple',
  cheese: 'cheese-wedge',
  dog: 'dog-face',
  football: 'soccer-ball',
  ship: 'passenger-ship',
  whale: 'spouting-whale',
};

/** The file of the artwork, made anew from the library. @throws Error for a drawing that is not of paths and circles */
export async function artworkFile(): Promise<string> {
  const { icons } = v.parse(IconSet, JSON.parse(await readFile(library, 'utf8')));
  const rows = pictureIds.map((id) => {
    const body = icons[drawings[id] ?? id]?.body;
    if (body === undefined) throw new Error(`${id}: the library has no such drawing`);
    return `  ${JSON.stringify(id)}: ${JSON.stringify(shapesOf(id, body))},`;
  });
  return `// Made by \`npm run pictograms\` of Fluent Emoji, Copyright (c) Microsoft Corporation, MIT licence
import type { Artwork } from './artwork.ts';

export const artwork: Artwork = {
${rows.join('\n')}
};
`;
}

function shapesOf(id: string, body: string): string[][] {
  return [...body.matchAll(/<(\w+)([^>]*)>/g)].flatMap(([, tag = '', written = '']) => {
    const {
      fill = '',
      d = '',
      ...rest
    } = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    if (tag === 'g' && fill === 'none') return [];
    if (tag === 'path') return [[fill, absolute(d), ...(rest['fill-rule'] === 'evenodd' ? ['evenodd'] : [])]];
    if (tag === 'circle') return [[fill, circle(Number(rest['cx']), Number(rest['cy']), Number(rest['r']))]];
    throw new Error(`${id}: <${tag}> is not understood`);
  });
}

/** The same path with an absolute beginning: it may then stand behind another one. */
function absolute(path: string): string {
  const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
  return path.replace(
    new RegExp(`^m(${number}[ ,]*${number})([ ,]*(?=[-.\\d]))?`),
    (_, point: string, next?: string) => (next === undefined ? `M${point}` : `M${point}l`),
  );
}

function circle(x: number, y: number, radius: number): string {
  const half = (side: number) => `a${radius} ${radius} 0 1 0 ${2 * radius * side} 0`;
  return `M${x - radius} ${y}${half(1)}${half(-1)}`;
}

if (import.meta.main) await writeFile(target, await artworkFile());
