import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import { commonFilterDa } from '../../../shared/language-da/blocklist/filter.ts';
import { drawFor } from '../../../shared/policy/draw-for.ts';
import type { About } from '../../../shared/policy/rule.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';

const filter = commonFilterDa();

/**
 * Draws a secret in the page, in the form that the policy hands out, and none that many use. A chunk of its own: the words are most of it.
 * @throws RangeError when the rules leave nothing to draw
 */
export function drawOwn(policy: BandPolicy, about: About): HandedOut {
  const bands = { indskoling: policy, mellemtrin: policy, udskoling: policy };
  const common = (password: string) => filter.has(password); // where it errs, another one is drawn
  return drawFor('udskoling', { common, ...about }, { pictures: pictureIds, table: { name: 'own', bands } }).handedOut;
}
