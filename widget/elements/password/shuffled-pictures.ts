import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';
import { sample, secure } from '../../../shared/policy/below.ts';

/** The whole set, in an order of its own for this page. */
export function shuffledPictures(): string[] {
  return sample(pictureIds, pictureIds.length, secure);
}
