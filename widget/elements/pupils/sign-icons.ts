import type { SVGTemplateResult } from 'lit';
import type { Sign } from '../../../shared/contract/pupil-signs.ts';
import { stroke } from '../../theme/icons.ts';

// Drawn as strokes on a square of 24, as those in theme/icons.ts: each has a shape of its own, for who sees no colours
const paths: Record<Sign['is'], string> = {
  fine: 'm5 12.5 4.5 4.5L19 7.5',
  never: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4 3.5-7 8-7s8 3 8 7',
  over: 'M12 4v10m0 5h.01',
  due: 'M12 4v10m0 5h.01',
  locked: 'M6 11h12v9H6Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  open: 'M4 21h16M6 21V4l9-1v19M11.5 12.5h.01M15 5h3v16',
  taken: 'M4 12h14m-6-6 6 6-6 6',
  through: 'm2 13 4 4L15 7m-3 9 1 1L22 7',
  late: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M12 8v4.5l3 2',
  raised: 'M12 3 5 6v5c0 5 3 8.500 7 10 4-1.500 7-5 7-10V6Z',
};

/** Decoration: the words stand beside it. */
export function signIcon(is: Sign['is']): SVGTemplateResult {
  return stroke(paths[is]);
}
