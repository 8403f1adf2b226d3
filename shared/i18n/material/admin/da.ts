import type { MaterialAdminMessages } from './messages.ts';

export const materialAdmin = {
  title: 'Skolens sider om Unilogin',
  'link-hint': 'Ret dem, udgiv dem, og send dem ud.',
  what: 'Her er en færdig side til hver gruppe. Ret den, så den passer til jer, og udgiv den. Regler og tal retter sig selv.',
  'not-yours': 'Siden er for skolens brugeradministrator.',
  state: ({ date, isChanged }) => {
    if (date === undefined) return 'Ikke udgivet';
    return isChanged ? `Udgivet ${date}. Rettet siden da.` : `Udgivet ${date}`;
  },
  letterhead: 'Navn, logo og kontakt',
  'letterhead-hint': 'Står på alle siderne.',
  'letterhead-when': 'Det, du gemmer her, ses med det samme på de sider, der er udgivet.',
  name: 'Skolens navn',
  'name-hint': ({ registered }) => `Er feltet tomt, står der ${registered}.`,
  contact: 'Hvem kan man spørge?',
  'contact-hint': 'Navn, telefon og mail, én linje til hver.',
  logo: 'Logo',
  'logo-hint': ({ kilobytes, side }) => `PNG eller JPEG, højst ${kilobytes} kB og ${side} punkter bredt og højt.`,
  'logo-now': 'Det har I nu:',
  'logo-remove': 'Fjern logoet',
  save: 'Gem',
  parts: 'Det står på siden',
  'parts-hint': 'Fjern fluebenet ved det, I ikke vil have med.',
  'own-text': ({ lang }) => `Skolens egne ord på ${lang === 'da' ? 'dansk' : 'engelsk'}`,
  'own-text-hint':
    'Står øverst på siden. En tom linje giver et nyt afsnit. Skriv **fed**, *skrå*, - foran et punkt, eller [ord](https://adresse.dk) for et link.',
  see: 'Gem og se siden',
  back: 'Til alle siderne',
  draft: 'Sådan bliver siden. Lige nu kan kun I se den.',
  publish: 'Udgiv',
  edit: 'Ret',
  public: 'Her kan alle læse den:',
  print: 'Skriv den ud, eller gem den som PDF, med browserens egen udskrift.',
  'take-down': 'Tag siden ned',
  'take-down-hint': 'Nogle kan se den i op til fem minutter endnu.',
  send: 'Send til skolens postkasse',
  'send-to': ({ mail }) => `Siden bliver sendt til ${mail}, som står i registret.`,
  'send-in': ({ lang }) => (lang === 'da' ? 'Send på dansk' : 'Send på engelsk'),
  'send-no-address': 'Der står ingen postkasse for skolen i registret. Del adressen på siden i stedet.',
  'send-no-server': 'Herfra kan der ikke sendes mail. Del adressen på siden i stedet.',
  'send-not-yet': 'Udgiv siden først.',
  mail: ({ state, time }) => {
    switch (state) {
      case 'waiting':
        return `${time}: På vej`;
      case 'again':
        return `Postkassen tog ikke imod. Vi prøver igen ${time}.`;
      case 'sent':
        return `${time}: Sendt`;
      case 'refused':
        return `${time}: Postkassen sagde nej. Se efter, om adressen er rigtig.`;
      case 'given-up':
        return `${time}: Opgivet efter flere forsøg. Prøv igen, eller del adressen.`;
      case 'withdrawn':
        return `${time}: Ikke sendt, for siden var taget ned.`;
    }
  },
  versions: 'Udgivet før',
  version: ({ date, name }) => `${date} af ${name ?? 'en, som ikke er her mere'}`,
  restore: 'Hent den frem',
  done: {
    saved: 'Gemt.',
    published: 'Siden er udgivet.',
    'taken-down': 'Siden er taget ned.',
    sent: 'Mailen er på vej.',
    restored: 'Den gamle side er hentet frem. Se den, før du udgiver den.',
  },
  fault: {
    'changed-meanwhile': 'En anden har gemt imens. Her står dit. Gem igen, hvis det skal erstatte det andet.',
    'draft-changed': 'En anden har rettet siden imens. Se den igen, før du udgiver den.',
    'text-refused': 'Det kan ikke gemmes. Teksten er for lang, eller der er tegn i den, som ikke kan ses.',
    'name-refused': 'Det kan ikke gemmes. Navn eller kontakt er for langt, eller der er tegn, som ikke kan ses.',
    'logo-too-large': 'Billedet er for stort. Gør det mindre, og prøv igen.',
    'logo-no-picture': 'Filen er ikke et billede, vi kan bruge. Gem logoet som PNG eller JPEG.',
    'mails-today': 'Skolen har sendt så mange mails, som den kan i dag. Prøv igen i morgen.',
    'not-published': 'Siden er ikke udgivet. Udgiv den først.',
  },
  'signed-out': 'Du er logget ud',
  'signed-out-advice': 'Det, du skrev, er her endnu. Log ind i et nyt vindue, kom tilbage hertil, og gem igen.',
  'sign-in-there': 'Log ind i et nyt vindue',
  'save-again': 'Gem igen',
} satisfies MaterialAdminMessages;
