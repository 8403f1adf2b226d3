/** How something was looked at, by whom or what. */
export const ways = {
  axe: { en: 'axe, in each state', da: 'axe, i hver tilstand' },
  test: { en: 'a test of its own', da: 'en egen test' },
  eyes: {
    en: 'by reading pages and source, by those who made it',
    da: 'læst i sider og kildetekst af dem, der har lavet det',
  },
  nobody: { en: 'not tried with people who need it', da: 'ikke prøvet med mennesker, der har brug for det' },
  none: { en: 'there is no such content', da: 'den slags indhold er der ikke' },
} as const;
export type Way = keyof typeof ways;

export interface Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly en: string;
  readonly da: string;
  readonly ways: readonly Way[];
  /** `FILE › TITLE`. */
  readonly proofs: readonly string[];
}

export function criterion(
  number: string,
  level: 'A' | 'AA',
  en: string,
  da: string,
  by: readonly Way[],
  ...proofs: readonly string[]
): Criterion {
  return { number, level, en, da, ways: by, proofs };
}
