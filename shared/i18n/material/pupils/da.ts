import type { Rule } from '../../../policy/rule.ts';
import type { BandPolicy, Lifetime } from '../../../policy/table.ts';
import type { Block, PageMessages, Part } from '../messages.ts';

const numbers = ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks'];
const either = new Intl.ListFormat('da', { type: 'disjunction' });
const called = (count: number): string => numbers[count] ?? String(count);

function newPassword({ form, words = 2 }: BandPolicy): Part {
  const count = called(words);
  const joined = `Din kode er ${count} ord. De er sat sammen til ét.`;
  switch (form) {
    case 'pictures':
      return {
        title: 'Fire billeder',
        blocks: ['Din kode er fire billeder. Du ser dem på skærmen.', 'Tryk på dem i den rette orden. Øv dem én gang.'],
      };
    case 'words':
      return { title: `Du får ${count} ord`, blocks: [joined, 'Læs dem for dig selv. Skriv dem én gang.'] };
    case 'words-and-digits':
      return {
        title: `Du får ${count} ord og to tal`,
        blocks: [
          `${joined} Det første bogstav er stort, og til sidst kommer to tal.`,
          'Læs koden for dig selv. Skriv den én gang.',
        ],
      };
  }
}

function lasts(lifetime: Lifetime, next: number): string {
  switch (lifetime.until) {
    case 'grade-move':
      return `Koden gælder, til du kommer i ${next}. klasse. Så får du en ny.`;
    case 'age':
      return `Koden gælder i ${lifetime.days} dage. De sidste ${lifetime.warningDays} dage siger siden det til dig.`;
    case 'changed':
      return 'Koden gælder, til du skifter den.';
  }
}

function must(rule: Rule): string[] {
  if (rule.rule === 'length') return [`Den er på ${rule.min} til ${rule.max} tegn.`];
  if (rule.rule !== 'contains') return [];
  const kinds = { 'lower-case': 'lille bogstav', 'upper-case': 'stort bogstav', digit: 'tal' };
  const many = { 'lower-case': 'små bogstaver', 'upper-case': 'store bogstaver', digit: 'tal' };
  return [`Den har mindst ${called(rule.min)} ${(rule.min === 1 ? kinds : many)[rule.kind]}.`];
}

function mustNot(rule: Rule): string[] {
  switch (rule.rule) {
    case 'length':
    case 'contains':
      return [];
    case 'not-own-name':
      return ['dit navn'];
    case 'not-username':
      return ['dit brugernavn'];
    case 'not-school':
      return ['din skole'];
    case 'not-class':
      return ['din klasse'];
    case 'not-season':
      return ['en årstid'];
    case 'not-common':
      return ['en kode, som mange bruger'];
    case 'not-expected':
      return ['kun dit navn eller din skole', 'en kode, som mange bruger'];
    case 'not-recent':
      return [`en af dine ${rule.count} sidste koder`];
  }
}

function ownChoice({ mayChoose, rules }: BandPolicy): Part {
  if (!mayChoose) {
    return { title: 'Vil du have en anden?', blocks: ['Du kan ikke vælge selv. Men du kan bede om en ny.'] };
  }
  const isNot = rules.flatMap(mustNot);
  const list = [...rules.flatMap(must), ...(isNot.length === 0 ? [] : [`Den er ikke ${either.format(isNot)}.`])];
  const how: Block[] = list.length === 0 ? [] : [{ list }];
  return { title: 'Vil du vælge selv?', blocks: ['Det må du godt. Så skal din kode være sådan:', ...how] };
}

const secret = (more: string) => (): Part => ({
  title: 'Den er hemmelig',
  blocks: [`Sig den ikke til nogen. Heller ikke til din bedste ven. ${more}`],
});

const done = (): Part => ({
  title: 'Er du færdig?',
  blocks: ['Log ud. Så kan den næste ved skærmen ikke se dine ting.'],
});

export const indskoling = {
  title: 'Din nye kode',
  intro: 'Du får en ny kode til Unilogin. Den er kun din.',
  part: {
    'new-password': ({ table }) => newPassword(table.bands.indskoling),
    secret: secret('Din lærer ved heller ikke, hvad den er.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Har du glemt den?',
      blocks: [
        'Det gør ikke noget. Sig det til din lærer eller til mor eller far.',
        `De åbner for dig. Så har du ${windowMinutes} minutter. Skriv dit brugernavn, og du får en ny kode.`,
      ],
    }),
    'grown-up': () => ({
      title: 'Skal en voksen hjælpe?',
      blocks: ['Nogle sider vil have en voksen med. Du ser et tal. Læs tallet højt. Så siger den voksne ja.'],
    }),
    done,
  },
} satisfies PageMessages<'indskoling'>;

export const mellemtrin = {
  title: 'Din nye kode',
  intro: 'Du får en ny kode til Unilogin. Den er kun din.',
  part: {
    'new-password': ({ table: { bands } }) => {
      const { title, blocks } = newPassword(bands.mellemtrin);
      return { title, blocks: [...blocks, lasts(bands.mellemtrin.lifetime, 7)] };
    },
    'own-choice': ({ table }) => ownChoice(table.bands.mellemtrin),
    secret: secret('Din lærer kender den ikke, og du skal heller ikke sige den til din lærer.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Har du glemt den?',
      blocks: [
        `Sig det til din lærer. Når din lærer åbner for dig, har du ${windowMinutes} minutter. Skriv dit brugernavn, og du får en ny kode.`,
        'Er du hjemme? Så kan din mor eller far sige ja i stedet.',
      ],
    }),
    'grown-up': () => ({
      title: 'Skal en voksen hjælpe?',
      blocks: [
        'Nogle sider vil have en voksen med. Vælg, hvem du vil spørge. Du ser et tal. Sig tallet til den voksne, også i telefonen. Så kommer du videre.',
      ],
    }),
    done,
  },
} satisfies PageMessages<'mellemtrin'>;

export const udskoling = {
  title: 'Din nye kode',
  intro: 'Du får en ny kode til Unilogin. Du bruger den alle de steder, hvor du logger ind med Unilogin.',
  part: {
    'new-password': ({ table: { bands } }) => {
      const { title, blocks } = newPassword(bands.udskoling);
      return { title, blocks: [...blocks, lasts(bands.udskoling.lifetime, 7)] };
    },
    'own-choice': ({ table }) => ownChoice(table.bands.udskoling),
    secret: secret('Din lærer kender den ikke, og skolen spørger aldrig om den.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Har du glemt den?',
      blocks: [
        'Har du MitID, kan du selv få en ny.',
        `Har du ikke, kan din mor eller far sige ja. Eller din lærer kan åbne for dig i ${windowMinutes} minutter.`,
      ],
    }),
    'grown-up': ({ yesMinutes }) => ({
      title: 'Når en side vil vide mere',
      blocks: [
        'Brug MitID, hvis du har det. Ellers kan du spørge en voksen: Du ser et tal, og den voksne skriver det hos sig selv.',
        `Som regel gælder det i ${yesMinutes} minutter. Så kan du blive spurgt igen.`,
      ],
    }),
    done,
  },
} satisfies PageMessages<'udskoling'>;
