import { rules } from '../../rules/da.ts';
import type { PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

export const leaders = {
  title: 'Unilogin er blevet ny',
  intro: 'Til skolens ledelse: det, der er nyt, det, skolen skal gøre, og det, der passer sig selv.',
  part: {
    new: () => ({
      title: 'Det er nyt',
      blocks: [
        {
          list: [
            'Alle får en ny adgangskode, første gang de logger ind: elever, medarbejdere og forældre. En anden kan have kendt den gamle.',
            'Koden passer til klassetrinnet.',
            'Lærerne får Elevadgang. Her åbner de for en ny kode eller for ekstra sikkerhed til deres egne elever.',
            'Elever uden MitID kan nå sider, der kræver mere end en kode, når en voksen siger ja.',
          ],
        },
      ],
    }),
    'to-do': () => ({
      title: 'Det skal skolen gøre',
      blocks: [
        {
          steps: [
            'Se efter i elevsystemet, at lærerne står på de rette klasser. Uden en klasse ser en lærer ingen elever i Elevadgang.',
            'Aftal, hvem der er brugeradministrator. Det kræver mere end en adgangskode, for eksempel MitID.',
            'Sæt en lektion af i hver klasse til den første gang. De yngste skal have en voksen ved siden af.',
            'Send siden for forældre ud i god tid. De bliver spurgt, når et barn har glemt sin kode.',
            'Smid gamle lister med elevers koder ud.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'Koder, klasse for klasse',
      blocks: [
        { rows: ruleRows({ table, words: rules, head: ['Hvem', 'Får udleveret', 'Vælger selv', 'Gælder'] }) },
        'De voksne følger den sidste række. Siden læser reglerne, hver gang den bliver åbnet, så de er altid dem, der gælder.',
      ],
    }),
    private: () => ({
      title: 'Koden er privat',
      blocks: [
        'Ingen på skolen kender, vælger eller skriver en elevs kode ned. Har en elev glemt sin kode, får eleven en ny, som kun eleven selv ser.',
      ],
    }),
    'uni-sync': () => ({
      title: 'UNI-Sync er stoppet',
      blocks: [
        'UNI-Sync kopierede koder mellem Unilogin og skolens eget net (lokalt AD). Det gør den ikke mere. En kode, der bliver skiftet det ene sted, følger ikke med til det andet. Gør i stedet sådan:',
        {
          list: [
            'Spørg kommunen, om den har sit eget login (en lokal IdP), der er koblet til Unilogin. Så bruger man kommunens kode begge steder.',
            'Har den ikke det, så har alle to koder: én til skolens computere og én til Unilogin. Sig det til alle, før nogen går i stå.',
            'Giv jeres teknikere og projektledere analysen af UNI-Sync. Den viser, hvad det betyder, og hvad man kan vælge.',
          ],
        },
      ],
    }),
    tools: () => ({
      title: 'Læremidler virker som før',
      blocks: ['Tjenester, der bruger Unilogin, skal ikke gøre noget.'],
    }),
    agreements: ({ institution }) => ({
      title: 'Aftaler om data',
      blocks: [
        'I en overgang skal aftaler med tjenester godkendes to steder:',
        {
          list: [
            'ba.emu.dk, under Dataaftaler. Det gør en brugeradministrator.',
            'tilslutning.stil.dk, under Dataadgangsadministration. Det gør en, der har fået retten til det i NemLog-in.',
          ],
        },
        `Er der hverken en aftale eller en anmodning, så skriv til leverandøren. Den skal sende en anmodning til institutionsnummer ${institution}.`,
      ],
    }),
  },
} satisfies PageMessages<'leaders'>;
