import { UniloginError } from '../../../shared/contract/errors.ts';
import type * as OwnDraw from './own-draw.ts';

/** Brings the words and pictures to draw from, when somebody asks for something drawn. @throws UniloginError `unreachable` */
export function loadDraw(): Promise<typeof OwnDraw> {
  return import('./own-draw.ts').catch((cause: unknown) => {
    throw new UniloginError('unreachable', {}, { cause });
  });
}
