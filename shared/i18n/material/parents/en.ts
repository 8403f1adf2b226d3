import { rules } from '../../rules/en.ts';
import type { PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

export const parents = {
  title: 'Your child gets a new password',
  intro: 'Unilogin is what your child uses to get into the school’s learning sites. It has been renewed.',
  part: {
    new: () => ({
      title: 'What is new',
      blocks: [
        {
          list: [
            'Your child gets a new password at the first sign-in. So do you.',
            'The password is the child’s own. The school does not know it.',
            'If the child has forgotten it, you can open the way to a new one.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'What the password is like',
      blocks: [{ rows: ruleRows({ table, words: rules, head: ['Who', 'Gets', 'Own choice', 'Holds'] }) }],
    }),
    forgotten: ({ windowMinutes }) => ({
      title: 'Has the child forgotten the password?',
      blocks: [
        {
          steps: [
            'The child types the username in Unilogin and says that the password is forgotten.',
            'You show that it is you, with MitID or a passkey.',
            'The child gets a new password on the screen. You are welcome to help practise it.',
          ],
        },
        `A teacher can open the way too. Then the child has ${windowMinutes} minutes.`,
      ],
    }),
    'say-yes': ({ askMinutes, yesMinutes }) => ({
      title: 'When the child asks for your yes',
      blocks: [
        'Some pages need more than a password. Then the child can ask you, also when you are in different places. You see who asks and where the child wants to go. The child says a number, and you type it.',
        `You have ${askMinutes} minutes to answer, and your yes usually holds for ${yesMinutes} minutes. If you have not spoken with the child, say no.`,
      ],
    }),
    private: () => ({
      title: 'Look after it together',
      blocks: [
        'You are welcome to help the youngest remember. But leave no note in the school bag, and do not use the password yourself.',
      ],
    }),
    'own-password': ({ table }) => {
      const mine = table.bands.udskoling;
      return {
        title: 'Your own password',
        blocks: [
          `You get ${rules.form(mine)}.${mine.mayChoose ? ' You may choose another one yourself.' : ''} It holds ${rules.held({ ...mine, band: 'udskoling' })}. ${rules.warning(mine)}`.trim(),
        ],
      };
    },
    'without-mitid': () => ({
      title: 'Do you not have MitID?',
      blocks: ['Then ask at the school. They can help you in another way.'],
    }),
    'false-messages': () => ({
      title: 'Beware of false messages',
      blocks: ['We never ask for a password by mail, text message or telephone. Type it only on Unilogin’s own page.'],
    }),
  },
} satisfies PageMessages<'parents'>;
