import type { PasskeysFailures, PasskeysMessages } from './messages.ts';

export const passkeys = {
  title: 'Dine adgangsnøgler',
  'link-hint': 'Log ind med finger, ansigt eller skærmlås.',
  'what-is':
    'Med en adgangsnøgle logger du ind med din finger, dit ansigt eller din skærmlås. Ingen kan gætte den, og den virker kun her.',
  'without-script': 'Du kan kun se og lave adgangsnøgler, når JavaScript er slået til i din browser.',
  none: 'Du har ingen endnu.',
  unnamed: 'Adgangsnøgle uden navn',
  made: ({ date }) => `Lavet ${date}`,
  used: ({ date }) => `Sidst brugt ${date}`,
  'never-used': 'Ikke brugt endnu',
  synced: 'Findes på flere af dine enheder',
  'one-device': 'Findes kun på én enhed',
  label: 'Hvad vil du kalde den?',
  'label-hint': 'For eksempel ”Min telefon”. Feltet må godt være tomt.',
  add: 'Lav en adgangsnøgle',
  remove: 'Slet',
  'remove-which': ({ name }) => `Slet ${name}`,
  'remove-asked': ({ name }) => `Vil du slette ”${name}”?`,
  remains: ({ count }) =>
    count === 0
      ? 'Så har du ingen tilbage. Du kan stadig logge ind med din adgangskode.'
      : `Så har du ${count} tilbage.`,
  'remove-there': 'På din enhed må du selv slette den.',
  'remove-yes': 'Ja, slet den',
  'remove-no': 'Nej, behold den',
  added: 'Din nye adgangsnøgle er klar.',
  removed: 'Adgangsnøglen er slettet.',
  working: 'Et øjeblik …',
  'show-again': 'Vis igen, at det er dig',
  'for-adults': 'Adgangsnøgler er for voksne',
  'for-adults-advice': 'Du logger ind med din egen kode.',
  'not-yet': 'Først skal du vise, at det er dig',
  'not-yet-advice':
    'Din første adgangsnøgle laver du, når du også har vist, hvem du er, for eksempel med MitID. Har du ikke den mulighed, så spørg på din skole. Din adgangskode virker som før.',
} satisfies PasskeysMessages;

export const passkeysFailures = {
  cancelled: 'Du stoppede. Prøv igen, når du er klar.',
  unreachable: 'Der er ingen forbindelse. Prøv igen om lidt.',
  'interaction-expired': 'Du er ikke logget ind længere. Gå tilbage, og log ind igen.',
  'not-sure-of-you': 'Det er lidt siden, du viste, at det er dig.',
  'passkey-unsupported': 'Du kan ikke bruge adgangsnøgler her. Vælg noget andet, eller prøv i en anden browser.',
  'passkey-not-verified': 'Din enhed spurgte ikke, om det er dig. Slå skærmlås til, og prøv igen.',
  'passkey-too-late': 'Det tog for lang tid. Prøv igen.',
  'passkey-refused': 'Den adgangsnøgle kan vi ikke bruge. Prøv igen, eller prøv med en anden enhed.',
  'passkey-here-already': 'Enheden har allerede din adgangsnøgle.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt.',
} satisfies PasskeysFailures;
