import { area, spoken } from '../../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { AdviceMessages } from './messages.ts';

export const advice = area(spoken<{ advice: AdviceMessages }>({ da, en }), 'advice');
