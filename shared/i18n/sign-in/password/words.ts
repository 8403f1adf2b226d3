import { area, spoken } from '../../spoken.ts';
import * as da from './da.ts';
import * as en from './en.ts';
import type { WayMessages } from './messages.ts';

export const way = area(spoken<{ way: WayMessages }>({ da, en }), 'way');
