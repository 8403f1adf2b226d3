import type { PictureId } from './picture-ids.ts';

/** One shape on a square of 32: its colour, its path, and how the path is filled when it has holes. */
export type Shape = readonly [fill: string, path: string, rule?: 'evenodd'];

/** The shapes of each picture, from the back to the front. */
export type Artwork = Readonly<Record<PictureId, readonly Shape[]>>;

/** All that is drawn, as one path: an outline is a line along it, behind the shapes. */
export function outlineOf(shapes: readonly Shape[]): string {
  return shapes.map(([, path]) => path).join('');
}
