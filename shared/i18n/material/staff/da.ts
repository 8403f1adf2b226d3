import { rules } from '../../rules/da.ts';
import type { Facts, PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

const codeSteps = {
  never: [],
  'for-several': ['Har du valgt flere, viser siden to ord. Skriv dem på tavlen: eleverne skal skrive dem af.'],
  always: ['Siden viser to ord. Vis dem til eleverne: de skal skrive dem af.'],
} satisfies Record<Facts['classCode'], string[]>;

export const staff = {
  title: 'Unilogin er blevet ny',
  intro: 'Til dig, der arbejder på skolen: du og dine elever får nye koder, og lærere får ét nyt værktøj.',
  part: {
    'own-password': ({ table }) => {
      const mine = table.bands.udskoling;
      return {
        title: 'Din egen kode',
        blocks: [
          `Første gang du logger ind, bruger du din gamle kode en sidste gang. Så får du en ny: ${rules.form(mine)}. Den øver du én gang.${mine.mayChoose ? ' Du må gerne vælge en anden selv.' : ''}`,
          `Koden gælder ${rules.held({ ...mine, band: 'udskoling' })}. ${rules.warning(mine)}`.trim(),
        ],
      };
    },
    elevadgang: ({ windowMinutes, classCode }) => ({
      title: 'Elevadgang på ét minut',
      blocks: [
        {
          steps: [
            'Log ind, og åbn Elevadgang. Du ser dine egne klasser.',
            'Vælg en elev, nogle få eller hele klassen.',
            'Tryk på Giv ny adgangskode. Skal de ind et sted, der kræver mere, så tryk på Giv ekstra sikkerhed.',
            ...codeSteps[classCode],
            `Nu har eleverne ${windowMinutes} minutter til at skrive deres brugernavn. Resten viser siden dem.`,
          ],
        },
        'Ser du ingen elever? Så står du ikke på en klasse. Sig det til den, der passer elevsystemet.',
      ],
    }),
    'first-time': () => ({
      title: 'Første gang med klassen',
      blocks: [
        {
          list: [
            'Hav elevernes brugernavne klar. Brugernavnet må du hjælpe med, koden må du ikke se.',
            'Hver elev bruger sin gamle kode en sidste gang og får så en ny på skærmen.',
            'Giv dem ro til at øve den. De skal vise én gang, at de kan den.',
            'Deler I computere, så log ud imellem.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'Elevernes koder',
      blocks: [{ rows: ruleRows({ table, words: rules, head: ['Hvem', 'Får udleveret', 'Vælger selv', 'Gælder'] }) }],
    }),
    private: () => ({
      title: 'Koden er elevens egen',
      blocks: [
        'Du kan ikke se en elevs kode, og du må ikke vælge den eller skrive den ned. Har eleven glemt den, får eleven en ny. Det tager et minut.',
      ],
    }),
    'say-yes': ({ askMinutes, yesMinutes }) => ({
      title: 'Når en elev beder om dit ja',
      blocks: [
        'Nogle sider kræver mere end en kode. Så kan eleven spørge dig. Du har selv vist mere end din kode, for eksempel MitID. Eleven siger et tal, og du skriver det.',
        `Du har ${askMinutes} minutter til at svare, og dit ja gælder som regel i ${yesMinutes} minutter. Sig kun ja, når du har talt med eleven.`,
      ],
    }),
    'uni-sync': () => ({
      title: 'Skolens computere har deres egen kode',
      blocks: [
        'Før fulgte koden med fra Unilogin til skolens net (UNI-Sync). Det er stoppet. Skifter du kode det ene sted, skal du selv skifte den det andet.',
        'Har kommunen sit eget login, så brug det: vælg det på Unilogins første side. Er du i tvivl, så spørg på kontoret, før du skifter.',
      ],
    }),
    tools: () => ({
      title: 'Læremidler virker som før',
      blocks: ['Tjenester, der bruger Unilogin, skal ikke gøre noget. Du finder dem, hvor du plejer.'],
    }),
    agreements: () => ({
      title: 'Kommer klassen ikke ind på et læremiddel?',
      blocks: [
        'Så mangler der måske en aftale om data. Sig det til skolens brugeradministrator. I en overgang skal aftalen godkendes to steder: på ba.emu.dk og på tilslutning.stil.dk.',
      ],
    }),
  },
} satisfies PageMessages<'staff'>;
