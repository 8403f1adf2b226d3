import { svg } from 'lit';
import { warning as path } from '../theme/icon-paths.ts';

/** Always beside a word: something went wrong. */
export const warning = svg`<svg aria-hidden="true" viewBox="0 0 24 24"><path d=${path}></path></svg>`;
