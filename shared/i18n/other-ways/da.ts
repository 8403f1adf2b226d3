import type { OtherWaysMessages, Trouble } from './messages.ts';

export const otherWays = {
  with: ({ provider }) => `Log ind med ${provider}`,
  'with-local': 'Log ind hos min kommune eller skole',
  how: 'Hvordan vil du logge ind?',
  unilogin: 'Unilogin',
  'unilogin-hint': 'Med dit brugernavn og din kode.',
  'everybodys-hint': 'Hvis skolen kender det.',
  search: 'Find din kommune eller skole',
  'search-label': 'Navn',
  'search-hint': 'Skriv lidt af navnet.',
  find: 'Find',
  found: ({ count }) => (count === 1 ? 'Vi fandt én. Den står herunder.' : `Vi fandt ${count}. De står herunder.`),
  'none-found': ({ typed }) => `Vi fandt ikke ”${typed}”.`,
  'none-advice': 'Skriv navnet på en anden måde. Ikke alle har deres eget login. Så kan du bruge Unilogin.',
  before: ({ provider }) => `Log ind hos ${provider}`,
  'before-hint': 'Brug den kode, du har der. Bagefter kommer du tilbage hertil.',
  go: ({ provider }) => `Gå til ${provider}`,
  'own-computer': 'Er det din egen computer?',
  'own-hint': 'Så kan den huske, hvor du logger ind. Gør det ikke på en computer, som andre bruger.',
  'go-own': 'Ja, husk det, og gå videre',
  remembered: 'Din computer husker, at du logger ind her.',
  forget: 'Glem det',
  'uni-sync': 'UNI-Sync er stoppet',
  'uni-sync-text': ({ provider }) =>
    `Før var koden den samme i Unilogin og på skolens computere. Nu er det to koder. Her skal du bruge den fra ${provider}.`,
  'uni-sync-staff':
    'UNI-Sync kopierede adgangskoder mellem skolens eget brugerkatalog og Unilogin. Det holdt op, da det nye Unilogin startede. Når man logger ind her, bliver ingen adgangskode kopieret.',
  'with-unilogin': 'Log ind med Unilogin',
  'uses-unilogin': ({ schools }) => `Med Unilogin: ${schools}`,
  'has-none': ({ municipality }) => `I ${municipality} bruger du Unilogin. Du skal skrive dit brugernavn og din kode.`,
  'uni-sync-alone':
    'Før var koden den samme her og på skolens net. Nu er det to koder. Her skal du bruge den til Unilogin.',
  'go-unilogin': 'Gå videre',
  'no-password': 'Jeg har ikke en kode her',
  another: 'Log ind på en anden måde',
  back: 'Tilbage',
  waiting: ({ provider }) => `Vi venter på ${provider}`,
  'waiting-hint': 'Det tager lidt længere tid, end det plejer. Siden går selv videre.',
  trouble: ({ trouble, provider }) => troubles[trouble](provider),
  advice: ({ trouble, provider }) => advice[trouble](provider),
  again: ({ provider }) => `Prøv igen hos ${provider}`,
  'for-staff': 'Er du ansat på skolen?',
  'staff-advice': ({ trouble, provider }) => staff[trouble](provider),
  'who-are-you': 'Hvem er du i dag?',
  'who-are-you-hint': ({ provider }) => `${provider} kender dig som flere her.`,
  as: {
    pupil: 'elev',
    student: 'elev',
    parent: 'forælder',
    teacher: 'lærer',
    'user-administrator': 'brugeradministrator',
    leader: 'leder',
    staff: 'ansat',
  },
} satisfies OtherWaysMessages;

type Say = Record<Trouble, (provider: string) => string>;

const troubles: Say = {
  unreachable: (provider) => `${provider} svarer ikke`,
  clock: (provider) => `Uret går forkert hos ${provider}`,
  'not-asked': () => 'Er det dig?',
  cancelled: () => 'Du stoppede',
  refused: (provider) => `${provider} sagde nej`,
  'mixed-up': () => 'Det svar passede ikke',
  unknown: () => 'Vi kan ikke finde dig',
  'other-school': () => 'Du hører til en anden skole',
  'left-school': () => 'Du er ikke på listen mere',
  'not-sure': (provider) => `${provider} er ikke sikker nok`,
};

const advice: Say = {
  unreachable: () => 'Det er ikke din skyld. Vent lidt, og prøv igen. Du kan også bruge Unilogin.',
  clock: () => 'Det er ikke din skyld. Sig det til din lærer. Du kan bruge Unilogin nu.',
  'not-asked': (provider) =>
    `${provider} spurgte ikke, hvem du er. Måske er en anden logget ind dér. Luk browseren helt, og prøv igen.`,
  cancelled: () => 'Det gør ikke noget. Prøv igen, eller vælg en anden måde.',
  refused: () => 'Prøv igen. Går det galt en gang til, så sig det til din lærer.',
  'mixed-up': () => 'Du er ikke logget ind. Prøv igen herfra.',
  unknown: () => 'Du er ikke på skolens liste endnu. Sig det til din lærer, eller brug Unilogin.',
  'other-school': (provider) => `${provider} kan ikke lukke dig ind. Find din egen skole, eller brug Unilogin.`,
  'left-school': () => 'Skolen har dig ikke på listen mere. Spørg på skolens kontor.',
  'not-sure': () => 'Prøv igen, og gør alt det, du bliver bedt om der. Du kan også bruge Unilogin.',
};

const staff: Say = {
  unreachable: (provider) =>
    `Serveren hos ${provider} svarede ikke inden for ti sekunder. Sig det til dem, der passer den.`,
  clock: (provider) =>
    `Svaret fra ${provider} er for gammelt, eller det kommer fra fremtiden. Sig til dem, der passer serveren, at dens ur går forkert.`,
  'not-asked': (provider) =>
    `${provider} svarede ud fra et tidligere login, selv om vi bad om et nyt. På en computer, som flere bruger, kan det være en andens. Sig det til dem, der passer serveren: Den skal følge prompt=login.`,
  cancelled: () => 'Der blev trykket på Afbryd, eller siden blev lukket. Intet er ændret.',
  refused: (provider) => `${provider} svarede med en fejl. De kan se hvorfor i deres egen log.`,
  'mixed-up': (provider) =>
    `Svaret hørte ikke til det, vi spurgte ${provider} om. Det sker, hvis man går tilbage i browseren. Sker det hver gang, så sig det til dem, der passer serveren.`,
  unknown: (provider) =>
    `Ingen på jeres skoler er knyttet til det navn, som ${provider} sendte. Skolens brugeradministrator kan se efter i skolens data.`,
  'other-school': (provider) =>
    `${provider} må kun svare for folk på sine egne skoler. Er du lige flyttet, så er den nye skole måske ikke i skolens data endnu.`,
  'left-school': () => 'Sidste dag i skolens data er gået. Er det forkert, så skal det rettes i skolens data.',
  'not-sure': (provider) =>
    `${provider} fortalte ikke, hvor sikkert du er logget ind, eller det er for lidt. Sig det til dem, der passer serveren.`,
};
