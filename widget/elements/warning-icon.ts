import { svg } from 'lit';

/** Always beside a word: something went wrong. */
export const warning = svg`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 8v5m0 3.5h.01M12 3 2.5 20h19Z"/></svg>`;
