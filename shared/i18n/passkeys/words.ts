import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { PasskeysWords } from './messages.ts';

const words = spoken<PasskeysWords>({ da, en });

export const passkeys = area(words, 'passkeys');
export const passkeysFailures = area(words, 'passkeysFailures');
