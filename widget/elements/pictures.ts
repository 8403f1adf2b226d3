import { UniloginError } from '../../shared/contract/errors.ts';
import type { Pictures } from './drawn-pictures.ts';

export type { Pictures };

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
