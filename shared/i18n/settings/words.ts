import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { SettingsWords } from './messages.ts';

const words = spoken<SettingsWords>({ da, en });

export const settings = area(words, 'settings');
