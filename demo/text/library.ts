import type { Language } from '../server/language.ts';

export interface Book {
  id: string;
  title: string;
  author: string;
  /** Year it first came out, in any language. */
  year: number;
  about: string;
}

interface LibraryText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
  card: string;
  search: string;
  found: (count: number) => string;
  borrow: string;
  giveBack: string;
  borrowed: (title: string) => string;
  returned: (title: string) => string;
  signInFirst: string;
  failed: string;
  toIsland: string;
  books: readonly Book[];
}

export const library: Record<Language, LibraryText> = {
  da: {
    title: 'Bogbjerget',
    description: 'Et lille bibliotek, hvor man låner gamle bøger',
    welcome: 'Bogbjerget',
    lead: 'Et bjerg af bøger, som alle må læse. Log ind for at låne. Kommer du fra Læringsøen, er du kendt i forvejen.',
    card: 'Lånerkort',
    search: 'Søg efter titel eller forfatter',
    found: (count) => (count === 1 ? 'Én bog' : `${count} bøger`),
    borrow: 'Lån',
    giveBack: 'Aflever',
    borrowed: (title) => `Du har lånt ${title}.`,
    returned: (title) => `Du har afleveret ${title}.`,
    signInFirst: 'Log ind øverst på siden, så kan du låne bogen.',
    failed: 'Det lykkedes ikke. Prøv igen om lidt.',
    toIsland: 'Sejl til Læringsøen',
    books: [
      {
        id: 'aelling',
        title: 'Den grimme ælling',
        author: 'H.C. Andersen',
        year: 1843,
        about: 'Om at være anderledes, indtil foråret kommer.',
      },
      {
        id: 'klaeder',
        title: 'Kejserens nye klæder',
        author: 'H.C. Andersen',
        year: 1837,
        about: 'Alle ser det. Kun ét barn siger det.',
      },
      {
        id: 'alice',
        title: 'Alice i Eventyrland',
        author: 'Lewis Carroll',
        year: 1865,
        about: 'Ned gennem kaninhullet og ud af al fornuft.',
      },
      {
        id: 'jul',
        title: 'Peters jul',
        author: 'Johan Krohn',
        year: 1866,
        about: 'En jul på vers, fra kravlenisser til kiks.',
      },
      {
        id: 'havet',
        title: 'En verdensomsejling under havet',
        author: 'Jules Verne',
        year: 1870,
        about: 'Kaptajn Nemo viser, hvad der er dernede.',
      },
      {
        id: 'skatteoeen',
        title: 'Skatteøen',
        author: 'R.L. Stevenson',
        year: 1883,
        about: 'Et kort, en kiste og en kok med ét ben.',
      },
      {
        id: 'junglebogen',
        title: 'Junglebogen',
        author: 'Rudyard Kipling',
        year: 1894,
        about: 'En dreng, der er opdraget af ulve.',
      },
      {
        id: 'holgersen',
        title: 'Niels Holgersens rejse',
        author: 'Selma Lagerlöf',
        year: 1906,
        about: 'Hele Sverige set fra en gåseryg.',
      },
      {
        id: 'have',
        title: 'Den hemmelige have',
        author: 'F.H. Burnett',
        year: 1911,
        about: 'En nøgle, en dør og noget, der gror.',
      },
    ],
  },
  en: {
    title: 'Bogbjerget',
    description: 'A small library that lends old books',
    welcome: 'Bogbjerget',
    lead: 'A mountain of books that everyone may read. Sign in to borrow. If you come from Læringsøen, you are known already.',
    card: 'Library card',
    search: 'Search by title or author',
    found: (count) => (count === 1 ? 'One book' : `${count} books`),
    borrow: 'Borrow',
    giveBack: 'Return',
    borrowed: (title) => `You have borrowed ${title}.`,
    returned: (title) => `You have returned ${title}.`,
    signInFirst: 'Sign in at the top of the page and the book is yours to borrow.',
    failed: 'That did not work. Try again in a moment.',
    toIsland: 'Sail to Læringsøen',
    books: [
      {
        id: 'aelling',
        title: 'The Ugly Duckling',
        author: 'H.C. Andersen',
        year: 1843,
        about: 'On being different until spring comes.',
      },
      {
        id: 'klaeder',
        title: 'The Emperor’s New Clothes',
        author: 'H.C. Andersen',
        year: 1837,
        about: 'Everyone sees it. One child says it.',
      },
      {
        id: 'alice',
        title: 'Alice in Wonderland',
        author: 'Lewis Carroll',
        year: 1865,
        about: 'Down the rabbit hole and out of all reason.',
      },
      {
        id: 'jul',
        title: 'Peter’s Christmas',
        author: 'Johan Krohn',
        year: 1866,
        about: 'A Danish Christmas in verse.',
      },
      {
        id: 'havet',
        title: 'Twenty Thousand Leagues under the Sea',
        author: 'Jules Verne',
        year: 1870,
        about: 'Captain Nemo shows what is down there.',
      },
      {
        id: 'skatteoeen',
        title: 'Treasure Island',
        author: 'R.L. Stevenson',
        year: 1883,
        about: 'A map, a chest, and a one-legged cook.',
      },
      {
        id: 'junglebogen',
        title: 'The Jungle Book',
        author: 'Rudyard Kipling',
        year: 1894,
        about: 'A boy brought up by wolves.',
      },
      {
        id: 'holgersen',
        title: 'The Wonderful Adventures of Nils',
        author: 'Selma Lagerlöf',
        year: 1906,
        about: 'All of Sweden from the back of a goose.',
      },
      {
        id: 'have',
        title: 'The Secret Garden',
        author: 'F.H. Burnett',
        year: 1911,
        about: 'A key, a door, and something that grows.',
      },
    ],
  },
};
