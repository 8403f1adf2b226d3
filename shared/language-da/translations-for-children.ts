import { timeEstimation } from './time-estimation.ts';
import type { Translations } from './translation-keys.ts';

/** For pupils up to grade 6: short words, short sentences, and "kode" as they say it. */
export const translationsForChildren: Translations = {
  warnings: {
    straightRow: 'Taster på række er lette at gætte.',
    keyPattern: 'Et mønster på tasterne er let at gætte.',
    simpleRepeat: 'Det samme tegn mange gange er let at gætte.',
    extendedRepeat: 'Det samme igen og igen er let at gætte.',
    sequences: 'En række som "abc" er let at gætte.',
    recentYears: 'Et årstal er let at gætte.',
    dates: 'En dato er let at gætte.',
    topTen: 'Den kode er der rigtig mange, der bruger.',
    topHundred: 'Den kode er der mange, der bruger.',
    common: 'Den kode bruger andre også.',
    similarToCommon: 'Koden ligner en, som mange bruger.',
    wordByItself: 'Ét ord alene er let at gætte.',
    namesByThemselves: 'Et navn alene er let at gætte.',
    commonNames: 'Navne er lette at gætte.',
    userInputs: 'Det ved andre om dig, så det er let at gætte.',
    pwned: 'Den kode har andre fundet på nettet.',
  },
  suggestions: {
    l33t: 'Tal i stedet for bogstaver hjælper ikke så meget.',
    reverseWords: 'Et ord bagfra hjælper ikke så meget.',
    allUppercase: 'Lad være med at skrive alt med stort.',
    capitalization: 'Et stort bogstav først er let at gætte.',
    dates: 'Find på noget andet end en dato.',
    recentYears: 'Find på noget andet end et årstal.',
    associatedYears: 'Brug ikke det år, du er født.',
    sequences: 'Bland ordene, så de ikke står på række.',
    repeated: 'Skriv et nyt ord i stedet for det samme.',
    longerKeyboardPattern: 'Skriv to ord i stedet.',
    anotherWord: 'Sæt et ord mere på.',
    useWords: 'Sæt to ord sammen, som ikke hører sammen.',
    noNeed: 'Du behøver ikke tegn og tal. Flere ord er bedre.',
    pwned: 'Find på en helt ny kode.',
  },
  timeEstimation,
};
