import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { SignInWords } from './messages.ts';

const words = spoken<SignInWords>({ da, en });

export const signIn = area(words, 'signIn');
export const pad = area(words, 'pad');
export const password = area(words, 'password');
export const signInFailures = area(words, 'signInFailures');
