import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { WarningWords } from './messages.ts';

const words = spoken<WarningWords>({ da, en });

export const warning = area(words, 'warning');
