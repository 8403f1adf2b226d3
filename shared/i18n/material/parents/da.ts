import { rules } from '../../rules/da.ts';
import type { PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

export const parents = {
  title: 'Dit barn får en ny kode',
  intro: 'Unilogin er den, dit barn bruger til at komme ind på skolens læremidler. Den er blevet ny.',
  part: {
    new: () => ({
      title: 'Det er nyt',
      blocks: [
        {
          list: [
            'Dit barn får en ny kode, første gang det logger ind. Det gør du også.',
            'Koden er barnets egen. Skolen kender den ikke.',
            'Har barnet glemt sin kode, kan du åbne for en ny.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'Sådan er koden',
      blocks: [{ rows: ruleRows({ table, words: rules, head: ['Hvem', 'Får', 'Vælger selv', 'Gælder'] }) }],
    }),
    forgotten: ({ windowMinutes }) => ({
      title: 'Har barnet glemt sin kode?',
      blocks: [
        {
          steps: [
            'Barnet skriver sit brugernavn i Unilogin og siger, at koden er glemt.',
            'Du viser, at det er dig, med MitID eller en adgangsnøgle.',
            'Barnet får en ny kode på skærmen. Du må gerne hjælpe med at øve den.',
          ],
        },
        `En lærer kan også åbne. Så har barnet ${windowMinutes} minutter.`,
      ],
    }),
    'say-yes': ({ askMinutes, yesMinutes }) => ({
      title: 'Når barnet beder om dit ja',
      blocks: [
        'Nogle sider kræver mere end en kode. Så kan barnet spørge dig, også når I er hvert sit sted. Du ser, hvem der spørger, og hvor barnet vil hen. Barnet siger et tal, og du skriver det.',
        `Du har ${askMinutes} minutter til at svare, og dit ja gælder som regel i ${yesMinutes} minutter. Har du ikke talt med barnet, så sig nej.`,
      ],
    }),
    private: () => ({
      title: 'Pas på koden sammen',
      blocks: [
        'Du må gerne hjælpe de mindste med at huske. Men læg den ikke på en seddel i tasken, og brug den ikke selv.',
      ],
    }),
    'own-password': ({ table }) => {
      const mine = table.bands.udskoling;
      return {
        title: 'Din egen kode',
        blocks: [
          `Du får ${rules.form(mine)}.${mine.mayChoose ? ' Du må gerne vælge en anden selv.' : ''} Koden gælder ${rules.held({ ...mine, band: 'udskoling' })}. ${rules.warning(mine)}`.trim(),
        ],
      };
    },
    'without-mitid': () => ({
      title: 'Har du ikke MitID?',
      blocks: ['Så spørg på skolen. De kan hjælpe dig på en anden måde.'],
    }),
    'false-messages': () => ({
      title: 'Pas på falske beskeder',
      blocks: [
        'Vi spørger aldrig om en kode i en mail, en sms eller i telefonen. Skriv kun koden på den side, der hører til Unilogin.',
      ],
    }),
  },
} satisfies PageMessages<'parents'>;
