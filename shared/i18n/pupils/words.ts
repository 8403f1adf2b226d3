import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { PupilsWords } from './messages.ts';

const words = spoken<PupilsWords>({ da, en });

export const pupils = area(words, 'pupils');
export const pupilsFailures = area(words, 'pupilsFailures');
