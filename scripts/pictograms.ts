import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Shape } from '../shared/pictograms/artwork.ts';
import { type PictureId, pictureIds } from '../shared/pictograms/picture-ids.ts';

const IconSet = v.object({ icons: v.record(v.string(), v.object({ body: v.string() })) });
const library = new URL('../node_modules/@iconify-json/fluent-emoji-flat/icons.json', import.meta.url);
const target = new URL('../shared/pictograms/artwork.generated.ts', import.meta.url);

/** What a picture is called in the library, where it is not called as here. */
const drawings: Partial<Record<PictureId, string>> = {
  aeroplane: 'airplane',
  bee: 'honeybee',
  boot: 'hiking-boot',
  corn: 'ear-of-corn',
  flower: 'tulip',
  hat: 'top-hat',
  heart: 'red-heart',
  'ice-cream': 'soft-ice-cream',
  train: 'locomotive',
  tree: 'evergreen-tree',
};

/** The file of the artwork, made anew from the library. @throws Error for a drawing that is not of paths and circles */
export async function artworkFile(): Promise<string> {
  const shapes = await libraryDrawings(pictureIds.map((id) => drawings[id] ?? id));
  const rows = pictureIds.map((id, index) => `  ${JSON.stringify(id)}: ${JSON.stringify(shapes[index])},`);
  return `// Made by \`npm run pictograms\` of Fluent Emoji, Copyright (c) Microsoft Corporation, MIT licence
import type { Artwork } from './artwork.ts';

export const artwork: Artwork = {
${rows.join('\n')}
};
`;
}

/** Drawings of the library by their names there. @throws Error for one that is not there, or not of paths and circles */
export async function libraryDrawings(names: readonly string[]): Promise<Shape[][]> {
  const { icons } = v.parse(IconSet, JSON.parse(await readFile(library, 'utf8')));
  return names.map((name) => {
    const body = icons[name]?.body;
    if (body === undefined) throw new Error(`${name}: the library has no such drawing`);
    return shapesOf(name, body);
  });
}

function shapesOf(id: string, body: string): Shape[] {
  return [...body.matchAll(/<(\w+)([^>]*)>/g)].flatMap(([, tag = '', written = '']): Shape[] => {
    const {
      fill = '',
      d = '',
      ...rest
    } = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    if (tag === 'g' && fill === 'none') return [];
    if (tag === 'path') {
      return [rest['fill-rule'] === 'evenodd' ? [fill, absolute(d), 'evenodd'] : [fill, absolute(d)]];
    }
    if (tag === 'circle') return [[fill, circle(Number(rest['cx']), Number(rest['cy']), Number(rest['r']))]];
    if (tag === 'ellipse') return [[fill, ellipse(rest)]];
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

/** An ellipse that is turned about its own middle, as all of the library are. */
function ellipse({ cx, cy, rx, ry, transform = '' }: Partial<Record<string, string>>): string {
  const degrees = Number(/^rotate\((\S+)/.exec(transform)?.[1] ?? 0);
  const [x, y] = [Number(rx) * Math.cos((degrees * Math.PI) / 180), Number(rx) * Math.sin((degrees * Math.PI) / 180)];
  const half = (side: number) => `a${rx} ${ry} ${degrees} 1 0 ${short(2 * x * side)} ${short(2 * y * side)}`;
  return `M${short(Number(cx) - x)} ${short(Number(cy) - y)}${half(1)}${half(-1)}`;
}

const short = (value: number): number => Math.round(value * 1000) / 1000;

if (import.meta.main) await writeFile(target, await artworkFile());
