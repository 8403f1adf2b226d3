import { timeEstimation } from './time-estimation.ts';
import type { Translations } from './translation-keys.ts';

/** For grown-ups, and pupils from grade 7 up. */
export const translations: Translations = {
  warnings: {
    straightRow: 'Taster på række på tastaturet er lette at gætte.',
    keyPattern: 'Korte mønstre på tastaturet er lette at gætte.',
    simpleRepeat: 'Gentagne tegn som "aaa" er lette at gætte.',
    extendedRepeat: 'Gentagne mønstre som "abcabcabc" er lette at gætte.',
    sequences: 'Kendte rækkefølger som "abc" eller "mandag tirsdag" er lette at gætte.',
    recentYears: 'Årstal fra de seneste år er lette at gætte.',
    dates: 'Datoer er lette at gætte.',
    topTen: 'Denne adgangskode er en af de ti mest brugte.',
    topHundred: 'Denne adgangskode er en af de hundrede mest brugte.',
    common: 'Mange bruger denne adgangskode.',
    similarToCommon: 'Adgangskoden ligner en, som mange bruger.',
    wordByItself: 'Et enkelt ord er let at gætte.',
    namesByThemselves: 'Et navn alene er let at gætte.',
    commonNames: 'Almindelige navne er lette at gætte.',
    userInputs: 'Adgangskoden indeholder noget, som andre ved om dig.',
    pwned: 'Adgangskoden er kendt fra et datalæk på internettet.',
  },
  suggestions: {
    l33t: 'Tegn i stedet for bogstaver, som "@" for "a", hjælper ikke meget.',
    reverseWords: 'Det hjælper ikke meget at skrive et ord bagfra.',
    allUppercase: 'Skriv nogle bogstaver med stort, men ikke alle.',
    capitalization: 'Skriv andre bogstaver end det første med stort.',
    dates: 'Undgå datoer og årstal, der har med dig at gøre.',
    recentYears: 'Undgå årstal fra de seneste år.',
    associatedYears: 'Undgå årstal, der har med dig at gøre.',
    sequences: 'Undgå kendte rækkefølger.',
    repeated: 'Undgå at gentage ord og tegn.',
    longerKeyboardPattern: 'Brug ord i stedet for mønstre på tastaturet.',
    anotherWord: 'Tilføj et ord mere, gerne et, der ikke er så almindeligt.',
    useWords: 'Brug flere ord, der ikke plejer at stå sammen.',
    noNeed: 'En stærk adgangskode behøver hverken specialtegn, tal eller store bogstaver.',
    pwned: 'Skift også adgangskoden de andre steder, hvor du bruger den.',
  },
  timeEstimation,
};
