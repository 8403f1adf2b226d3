import type { SVGTemplateResult } from 'lit';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { Language } from '../controllers/messages.ts';

/** The pictures and their names, as the pad and the handed-out password show them. */
export interface Pictures {
  /** The drawing, for a square of any size; nothing for an id that nobody drew. */
  draw(id: string): SVGTemplateResult | undefined;
  name(id: string, language: Language): string;
  /** The picture of a Danish word, where there is one. */
  idOf(word: string): string | undefined;
}

let loading: Promise<Pictures> | undefined;

/**
 * Brings the drawings, once: a chunk of its own, because grown-ups never see them.
 * @throws UniloginError `unreachable`
 */
export function loadPictures(): Promise<Pictures> {
  loading ??= import('./drawn-pictures.ts').then(
    ({ drawnPictures }) => drawnPictures,
    (cause: unknown) => {
      loading = undefined; // a lost network is tried again by the next who asks
      throw new UniloginError('unreachable', {}, { cause });
    },
  );
  return loading;
}
