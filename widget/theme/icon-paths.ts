// Of the icons in icons.ts those that a service's page needs too: a bundler splits by files

/** A door and the way in. */
export const door = 'M13 4h5v16h-5M4 12h10m-4-4 4 4-4 4';

/** Always beside a word: something went wrong. */
export const warning = 'M12 9v5m0 3h.01M12 3 2.5 20h19Z';
