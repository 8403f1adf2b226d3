import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { iconPath } from '../../theme/icons.ts';
import { clock, everybody, speech } from './step-up-icons.ts';

/** What is news and no mistake of anybody's: a grown-up's answer, or none, with the drawing for it. */
const news: Partial<Record<ErrorCode, string>> = {
  'adult-said-no': speech,
  'not-their-adult': everybody,
  'adult-not-sure-enough': everybody,
  'nobody-answered': clock,
  'asked-often': clock,
  'wrong-numbers': iconPath('again'),
  'adult-unknown': everybody,
  cancelled: iconPath('undo'),
  unreachable: iconPath('again'),
};

/** The drawing beside it, and whether it is said as a mistake. */
export function signOf(code: ErrorCode): { kind: 'hint' | 'bad'; path: string } {
  const path = news[code];
  return path === undefined ? { kind: 'bad', path: iconPath('warning') } : { kind: 'hint', path };
}
