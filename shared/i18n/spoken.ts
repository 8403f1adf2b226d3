export type Language = 'da' | 'en';

/** Words in every language. A page has its own language with it; another one comes when somebody asks for it. */
export interface Spoken<W> {
  /** The words, in a language that is there while the one asked for is not. */
  in(language: Language): W;
  speaks(language: Language): boolean;
  /** Brings a language that is not there; nothing, when it is. Rejects when it cannot be loaded. */
  bring(language: Language): Promise<void> | undefined;
}

type Later<W> = () => Promise<W>;

/** Each language as its words, or as the way to load them (see scripts/one-language.ts); one of them is there. */
export function spoken<W extends object>(given: Readonly<Record<Language, W | Later<W>>>): Spoken<W> {
  const words = { ...given };
  const there = (language: Language): W | undefined => {
    const found = words[language];
    return typeof found === 'function' ? undefined : found;
  };
  return {
    in: (language) => there(language) ?? there('da') ?? (there('en') as W),
    speaks: (language) => there(language) !== undefined,
    bring(language) {
      const found = words[language];
      if (typeof found !== 'function') return undefined;
      return found().then((come) => void (words[language] = come));
    },
  };
}

/** One area of what a folder says. */
export function area<W, K extends keyof W>(words: Spoken<W>, key: K): Spoken<W[K]> {
  return { ...words, in: (language) => words.in(language)[key] };
}
