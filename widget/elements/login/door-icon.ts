import { svg } from 'lit';

/** A door that stands ajar: the way in. Drawn in strokes, so that it takes the colour of the words beside it. */
export const door = svg`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M4 21h16M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21M14 12h.01"/></svg>`;
