import { outlineOf, type Shape } from '../../shared/pictograms/artwork.ts';

/** A look in which pictures are shown: the tile behind them and the line around them, as widget/theme says. */
export interface Look {
  readonly tile: string;
  readonly ink: string;
}

/** The page's own two looks: `--_soft` and `--_ink` of widget/theme. */
export const looks: Readonly<Record<'light' | 'dark', Look>> = {
  light: { tile: '#e6f1ee', ink: '#1c2530' },
  dark: { tile: '#20342f', ink: '#f3efe7' },
};

/** The picture as widget/elements/drawn-pictures.ts draws it, as a whole file, on nothing. */
export function drawingOf(shapes: readonly Shape[], { ink }: Look): string {
  const line = `<path d="${outlineOf(shapes)}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/>`;
  const body = shapes.map(
    ([fill, path, rule]) => `<path d="${path}" fill="${fill}"${rule ? ` fill-rule="${rule}"` : ''}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 34 34">${line}${body.join('')}</svg>`;
}
