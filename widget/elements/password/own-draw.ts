import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import { secure } from '../../../shared/policy/below.ts';
import { sample } from '../../../shared/policy/below.ts';
import { drawFor } from '../../../shared/policy/draw-for.ts';
import type { About } from '../../../shared/policy/rule.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';

/**
 * Draws a secret in the page, in the form that the policy hands out. A chunk of its own: the words are most of it.
 * @throws RangeError when the rules leave nothing to draw
 */
export function drawOwn(policy: BandPolicy, about: About): HandedOut {
  const bands = { indskoling: policy, mellemtrin: policy, udskoling: policy };
  return drawFor('udskoling', about, { pictures: pictureIds, table: { name: 'own', bands } }).handedOut;
}

/** The whole set, in an order of its own for this page. */
export function shuffledPictures(): string[] {
  return sample(pictureIds, pictureIds.length, secure);
}
