import type { Language } from '../server/language.ts';

interface StartText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
  steps: readonly { title: string; body: string }[];
  doors: Record<'island' | 'popup' | 'inline' | 'forest' | 'library' | 'old' | 'shut', { name: string; body: string }>;
  doorsTitle: string;
  accountsTitle: string;
  accountsLead: string;
  username: string;
  secret: string;
  again: string;
}

export const start: Record<Language, StartText> = {
  da: {
    title: 'Prøv login i skolen',
    description: 'Tre små læringssider og en skole, hvor du kan være hvem som helst',
    welcome: 'Vær en anden for en stund',
    lead: 'Skovbrynet Skole findes ikke, men man kan logge ind på den. Vælg en elev, en lærer eller en forælder, og prøv, hvordan det er.',
    steps: [
      { title: 'Vælg, hvem du er', body: 'Længere nede står navne med brugernavn og en kode, der virker én gang.' },
      {
        title: 'Log ind på Læringsøen',
        body: 'Første gang får du en ny adgangskode: billeder til de små, ord til de større.',
      },
      {
        title: 'Gå videre til Bogbjerget',
        body: 'Der kender de dig allerede. Logger du ud det ene sted, er du ude begge steder.',
      },
    ],
    doorsTitle: 'Her er dørene',
    doors: {
      island: { name: 'Læringsøen', body: 'En side med sin egen server. Login skifter side og kommer tilbage.' },
      popup: { name: 'Læringsøen i et vindue', body: 'Den samme side, men login åbner et lille vindue.' },
      inline: { name: 'Læringsøen i en ramme', body: 'Den samme side, og login kommer frem i den.' },
      forest: { name: 'Regneskoven', body: 'En side uden server. Den taler selv med skolens login.' },
      library: { name: 'Bogbjerget', body: 'En anden tjeneste. Er du logget ind, skal du ikke gøre det igen.' },
      shut: { name: 'Stjernehaven', body: 'En tjeneste, som skolen ikke har sagt ja til endnu.' },
      old: { name: 'Gammelskov', body: 'En side fra før 2024. Ingen har rettet en linje, og login virker stadig.' },
    },
    accountsTitle: 'Hvem vil du være?',
    accountsLead: 'Koden er til første gang. Har nogen allerede brugt den, så tag en anden fra klassen.',
    username: 'Brugernavn',
    secret: 'Kode til første gang',
    again: 'Alle navne og koder står i demo/accounts.json. Slet mappen data, og start igen, så er alt som nyt.',
  },
  en: {
    title: 'Try school sign-in',
    description: 'Three small learning sites and a school in which you can be anyone',
    welcome: 'Be someone else for a while',
    lead: 'Skovbrynet Skole does not exist, but you can sign in to it. Choose a pupil, a teacher or a parent, and see what it is like.',
    steps: [
      { title: 'Choose who you are', body: 'Further down are names, each with a username and a code that works once.' },
      {
        title: 'Sign in at Læringsøen',
        body: 'The first time you get a new password: pictures for the small, words for the bigger.',
      },
      {
        title: 'Walk on to Bogbjerget',
        body: 'They know you there already. Sign out in one place and you are out of both.',
      },
    ],
    doorsTitle: 'Here are the doors',
    doors: {
      island: { name: 'Læringsøen', body: 'A site with its own server. Signing in leaves the page and comes back.' },
      popup: { name: 'Læringsøen in a window', body: 'The same site, but signing in opens a small window.' },
      inline: { name: 'Læringsøen in a frame', body: 'The same site, and signing in appears in it.' },
      forest: { name: 'Regneskoven', body: 'A site without a server. It talks to the school’s sign-in itself.' },
      library: { name: 'Bogbjerget', body: 'Another service. If you are signed in, you need not do it again.' },
      shut: { name: 'Stjernehaven', body: 'A service that the school has not said yes to yet.' },
      old: { name: 'Gammelskov', body: 'A site from before 2024. Nobody has changed a line, and sign-in still works.' },
    },
    accountsTitle: 'Who would you like to be?',
    accountsLead: 'The code is for the first time. If someone has used it already, take another from the class.',
    username: 'Username',
    secret: 'Code for the first time',
    again:
      'All names and codes are in demo/accounts.json. Delete the folder data and start again, and everything is as new.',
  },
};
