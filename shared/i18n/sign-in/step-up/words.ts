import { area, spoken } from '../../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { StepUpMessages } from './messages.ts';

export const stepUp = area(spoken<{ stepUp: StepUpMessages }>({ da, en }), 'stepUp');
