import type { AskedMessages, AskEnd } from './messages.ts';

const ends: Record<AskEnd, (service: string) => string> = {
  confirmed: (service) => `Den voksne sagde ja. Nu er du inde på ${service}.`,
  refused: () => 'Den voksne sagde nej. Tal med den voksne om det.',
  reported: () => 'Den voksne kender det ikke. Tal med den voksne om det.',
  cancelled: (service) => `Du sagde stop. ${service} fik ikke lov.`,
  ended: () => 'Tallet var forkert to gange. Prøv igen i din app.',
  expired: () => 'Tiden gik. Prøv igen i din app.',
};

export const asked = {
  title: 'Din app spørger',
  'see-code': 'Se koden, og spørg en voksen.',
  nothing: 'Ingen app spørger nu',
  'nothing-advice': 'Åbn din app, og log ind der. Så ser du det her.',
  'same-code': 'Kan du se den her kode i din app?',
  'code-label': 'Koden i appen',
  compare: 'Er koden den samme, så spørg en voksen. Er det ikke din app, så sig nej.',
  ask: 'Ja, spørg en voksen',
  'not-me': 'Nej, det er ikke mig',
  nobody: 'Vi kender ingen voksen, du kan spørge her. Sig det til din lærer.',
  wait: ({ seconds }) =>
    `Du har spurgt mange gange. Vent ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutter` : `${seconds} sekunder`}.`,
  waiting: 'Sig tallet til en voksen',
  say: ({ number }) =>
    `Ring til den voksne, eller gå hen til den voksne. Sig tallet højt: ${number.split('').join(' – ')}.`,
  'number-label': 'Dit tal',
  'on-their-screen': ({ host }) => `Den voksne åbner ${host}/ja og skriver tallet.`,
  left: 'Tallet gælder i få minutter. Siden siger til, når tiden er gået.',
  stop: 'Stop, det er ikke mig',
  ended: ({ how, service }) => ends[how](service),
  'on-in-app': 'Gå tilbage til din app.',
} satisfies AskedMessages;
