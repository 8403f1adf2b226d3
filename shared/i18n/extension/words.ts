import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { ExtensionWords } from './messages.ts';

const words = spoken<ExtensionWords>({ da, en });

export const extension = area(words, 'extension');
export const extensionFailures = area(words, 'extensionFailures');
