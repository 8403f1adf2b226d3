import { rules } from '../../rules/en.ts';
import type { Facts, PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

const codeSteps = {
  never: [],
  'for-several': [
    'If you chose several, the page shows two words. Write them on the board: the pupils must type them.',
  ],
  always: ['The page shows two words. Show them to the pupils: they must type them.'],
} satisfies Record<Facts['classCode'], string[]>;

export const staff = {
  title: 'Unilogin has been renewed',
  intro: 'For you who work at the school: you and your pupils get new passwords, and teachers get one new tool.',
  part: {
    'own-password': ({ table }) => {
      const mine = table.bands.udskoling;
      return {
        title: 'Your own password',
        blocks: [
          `At the first sign-in you use your old password one last time. Then you get a new one: ${rules.form(mine)}. You practise it once.${mine.mayChoose ? ' You may choose another one yourself.' : ''}`,
          `It holds ${rules.held({ ...mine, band: 'udskoling' })}. ${rules.warning(mine)}`.trim(),
        ],
      };
    },
    elevadgang: ({ windowMinutes, classCode }) => ({
      title: 'Elevadgang in a minute',
      blocks: [
        {
          steps: [
            'Sign in and open Elevadgang. You see your own classes.',
            'Choose a pupil, a few, or the whole class.',
            'Press Giv ny adgangskode (give a new password). If they are going where more is needed, press Giv ekstra sikkerhed (give extra security).',
            ...codeSteps[classCode],
            `Now the pupils have ${windowMinutes} minutes to type their username. The page shows them the rest.`,
          ],
        },
        'Do you see no pupils? Then you have no class. Tell whoever looks after the school’s administration system.',
      ],
    }),
    'first-time': () => ({
      title: 'The first time with the class',
      blocks: [
        {
          list: [
            'Have the pupils’ usernames ready. You may help with the username; you may not see the password.',
            'Each pupil uses the old password one last time, and then gets a new one on the screen.',
            'Give them peace to practise it. They must show once that they know it.',
            'If you share computers, sign out in between.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'The pupils’ passwords',
      blocks: [{ rows: ruleRows({ table, words: rules, head: ['Who', 'Is handed out', 'Own choice', 'Holds'] }) }],
    }),
    private: () => ({
      title: 'The password is the pupil’s own',
      blocks: [
        'You cannot see a pupil’s password, and you may not choose it or write it down. A pupil who has forgotten it gets a new one. It takes a minute.',
      ],
    }),
    'say-yes': ({ askMinutes, yesMinutes }) => ({
      title: 'When a pupil asks for your yes',
      blocks: [
        'Some pages need more than a password. Then the pupil can ask you. You have shown more than your password yourself, MitID for instance. The pupil says a number, and you type it.',
        `You have ${askMinutes} minutes to answer, and your yes usually holds for ${yesMinutes} minutes. Say yes only when you have spoken with the pupil.`,
      ],
    }),
    'uni-sync': () => ({
      title: 'The school’s computers have a password of their own',
      blocks: [
        'Your password used to follow from Unilogin to the school’s network (UNI-Sync). That has stopped. If you change it in one place, you must change it in the other yourself.',
        'If the municipality has a sign-in of its own, use that: choose it on Unilogin’s first page. If you are in doubt, ask at the office before you change anything.',
      ],
    }),
    tools: () => ({
      title: 'Learning sites work as before',
      blocks: ['Services that use Unilogin need do nothing. You find them where you usually do.'],
    }),
    agreements: () => ({
      title: 'Can the class not get into a learning site?',
      blocks: [
        'Perhaps an agreement about data is missing. Tell the school’s user administrator. For a time of transition it must be approved in two places: at ba.emu.dk and at tilslutning.stil.dk.',
      ],
    }),
  },
} satisfies PageMessages<'staff'>;
