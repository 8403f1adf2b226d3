import type { Translations } from './translation-keys.ts';

/** How long guessing takes; zxcvbn-ts puts the number where `{base}` stands. Children read the same words. */
export const timeEstimation: Translations['timeEstimation'] = {
  ltSecond: 'under et sekund',
  second: '{base} sekund',
  seconds: '{base} sekunder',
  minute: '{base} minut',
  minutes: '{base} minutter',
  hour: '{base} time',
  hours: '{base} timer',
  day: '{base} dag',
  days: '{base} dage',
  month: '{base} måned',
  months: '{base} måneder',
  year: '{base} år',
  years: '{base} år',
  centuries: 'hundreder af år',
};
