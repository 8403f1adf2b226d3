import type { WarningMessages } from './messages.ts';

export const warning = {
  tab: 'Stop – Unilogin',
  'password-title': 'Stop! Det ligner din kode til Unilogin',
  'password-where': ({ host }) => `Du skrev den på ${host}. Den side er ikke Unilogin.`,
  'password-sent': ({ wasSent }) =>
    wasSent ? 'Måske nåede siden at få den. Skift din kode nu.' : 'Vi har ikke sendt den.',
  'password-read-along': 'Kender du ikke siden? Måske læste den med, da du skrev.',
  'look-alike-title': 'Stop! Det er ikke Unilogin',
  'look-alike-where': ({ host }) => `${host} er ikke Unilogin. Den ligner kun. Skriv ikke din kode der.`,
  'to-unilogin': 'Gå til Unilogin',
  'change-password': 'Skift min kode',
  'go-back': 'Tilbage til siden',
  'ask-adult': 'Er du i tvivl? Så spørg en voksen.',
  'how-title': 'Hvordan ved vi det?',
  'how-password':
    'Browseren gemmer et lille aftryk af din kode, når du logger ind. Koden selv gemmes ikke. Det, du skrev, passer til aftrykket. En anden kode kan passe ved et tilfælde.',
  'why-letters': ({ name, shown, letters }) =>
    `${shown} er ikke ${name}. Her er tegn, der kun ligner: ${letters.map((one) => `“${one}”`).join(', ')}.`,
  'why-near': ({ name, shown }) => `${shown} er næsten ${name}, men stavet på en anden måde.`,
  'why-name': ({ name, shown }) => `Navnet ${name} står i ${shown}, men adressen er en andens.`,
  'why-title': ({ title }) => `Siden hedder “${title}”, som vores, og spørger om en kode.`,
  'fine-title': 'Er det i orden her?',
  'fine-password': 'Er det en anden kode, eller hører den til her? Så siger vi ikke mere til på den side.',
  'fine-look-alike': 'Kender du siden, og ved du, at den er i orden? Så siger vi ikke mere til på den.',
  fine: 'Det er i orden her',
  'over-title': 'Her er ikke mere at se',
  'over-advice': 'Luk siden, eller gå til Unilogin.',
} satisfies WarningMessages;
