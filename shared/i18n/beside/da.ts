import type { BesideMessages } from './messages.ts';

const minutesOf = (minutes: number): string => (minutes === 1 ? '1 minut' : `${minutes} minutter`);

/** Whole minutes, above an hour in hours too. */
function long(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = hours === 1 ? '1 time' : `${hours} timer`;
  if (hours === 0) return minutesOf(rest);
  return rest === 0 ? whole : `${whole} og ${minutesOf(rest)}`;
}

export const beside = {
  title: 'Til den voksne',
  asks: ({ name, service }) => `${name} vil ind på ${service}`,
  pupil: ({ classes }) => (classes.length === 0 ? 'Elev' : `Elev i ${new Intl.ListFormat('da').format(classes)}`),
  needs: 'Det kræver, at en voksen siger ja.',
  holds: ({ service, seconds }) => `På ${service} gælder dit ja i ${long(seconds)}.`,
  counts: ({ counts, name }) =>
    counts === 'AdultVerified'
      ? `Du siger god for, at det er ${name}.`
      : `Det tæller, som hvis ${name} selv brugte MitID.`,
  yes: ({ provider }) => `Sig ja med ${provider}`,
  'yes-with-passkey': 'Sig ja med adgangsnøgle',
  'own-telephone': 'Du kan bruge din egen telefon. Vælg den, når computeren spørger.',
  'passkey-failed': 'Det blev ikke til noget. Prøv igen, eller gå tilbage.',
  back: 'Tilbage',
  'who-may': ({ name }) =>
    `Det kan du, når du er lærer for ${name} eller har forældremyndighed. En adgangskode er ikke nok.`,
  'nothing-left': ({ provider }) =>
    `${provider === undefined ? 'Dit navn bliver ikke gemt her på computeren.' : `Bagefter er du logget ud hos ${provider}, og dit navn står ikke her på computeren.`} Du kan selv se dit ja i Min Unilogin.`,
  leaving: 'Et øjeblik',
  'leaving-why': ({ provider }) => `Den voksne bliver logget ud hos ${provider}.`,
  'leaving-on': 'Fortsæt',
  'still-in': 'Du er ikke logget ud',
  'still-in-why': ({ provider }) =>
    `Vi kunne ikke logge dig ud hos ${provider}. Log selv ud dér, før du går fra computeren. Kan du ikke det, så luk browseren helt.`,
} satisfies BesideMessages;
