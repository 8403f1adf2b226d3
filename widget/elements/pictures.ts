import type { SVGTemplateResult } from 'lit';
import type { Language } from '../controllers/messages.ts';

/** The pictures and their names, as the pad and the handed-out password show them. */
export interface Pictures {
  /** The drawing, for a square of any size; nothing for an id that nobody drew. */
  draw(id: string): SVGTemplateResult | undefined;
  name(id: string, language: Language): string;
}

let loading: Promise<Pictures> | undefined;

/** Brings the drawings, once: a chunk of its own, because grown-ups never see them. */
export function loadPictures(): Promise<Pictures> {
  loading ??= import('./drawn-pictures.ts').then(
    ({ drawnPictures }) => drawnPictures,
    (reason: unknown) => {
      loading = undefined; // a lost network is tried again by the next who asks
      throw reason;
    },
  );
  return loading;
}
