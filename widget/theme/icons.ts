import { svg, type SVGTemplateResult } from 'lit';
import { door, warning } from './icon-paths.ts';

/** The one set of icons, drawn as strokes on a square of 24; the words always stand beside or in the label. */
const paths = {
  door,
  undo: 'M9 7 4 12l5 5M4.5 12H15a5 5 0 0 1 0 10h-2',
  again: 'M4 12a8 8 0 1 0 2.6-5.9M4 4v5h5',
  key: 'm11 12 9-9m-4 4 3 3M8 20a5 5 0 1 0 0-10 5 5 0 0 0 0 10',
  clear: 'M6 6l12 12M18 6 6 18',
  speak: 'M4 10v4h3.5L12 18V6L7.5 10ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  'eye-off':
    'M4 4l16 16M9.5 6a9 9 0 0 1 2.5-.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.3M6.3 7.8A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1',
  met: 'm5 12.5 4.5 4.5L19 7.5',
  open: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14',
  missing: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14M12 9v3.2m0 2.6h.01',
  warning,
  caps: 'M12 4 5 12h4v4h6v-4h4ZM9 20h6',
} as const;

export type IconName = keyof typeof paths;

/** Decoration: assistive technology does not hear it. */
export function icon(name: IconName): SVGTemplateResult {
  return stroke(paths[name]);
}

/** The same for a path that only one element draws. */
export function stroke(path: string): SVGTemplateResult {
  return svg`<svg aria-hidden="true" viewBox="0 0 24 24"><path d=${path}></path></svg>`;
}

/** The path alone, for the page that the server writes. */
export function iconPath(name: IconName): string {
  return paths[name];
}
