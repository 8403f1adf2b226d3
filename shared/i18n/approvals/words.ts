import { area, spoken } from '../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { ApprovalsWords } from './messages.ts';

const words = spoken<ApprovalsWords>({ da, en });

export const approvals = area(words, 'approvals');
export const approvalsFailures = area(words, 'approvalsFailures');
