import type { Language } from '../shared/i18n/spoken.ts';

/** Which of our languages a browser in that one speaks. */
export function languageOf(browsers: string): Language {
  return /^en\b/i.test(browsers) ? 'en' : 'da';
}
