import { rules } from '../../rules/en.ts';
import type { PageMessages } from '../messages.ts';
import { ruleRows } from '../rule-rows.ts';

export const leaders = {
  title: 'Unilogin has been renewed',
  intro: 'For school leaders: what is new, what the school must do, and what takes care of itself.',
  part: {
    new: () => ({
      title: 'What is new',
      blocks: [
        {
          list: [
            'Everybody gets a new password at the first sign-in: pupils, staff and parents. Somebody else may have known the old one.',
            'The password fits the grade.',
            'Teachers get Elevadgang. There they open the way to a new password, or to extra security, for their own pupils.',
            'Pupils without MitID can reach pages that need more than a password when a grown-up says yes.',
          ],
        },
      ],
    }),
    'to-do': () => ({
      title: 'What the school must do',
      blocks: [
        {
          steps: [
            'See in the school’s administration system that each teacher has the right classes. Without a class, a teacher sees no pupils in Elevadgang.',
            'Agree on who is user administrator. That takes more than a password, MitID for instance.',
            'Set a lesson aside in each class for the first time. The youngest need a grown-up beside them.',
            'Send out the page for parents in good time. They are asked when a child has forgotten the password.',
            'Throw away old lists of pupils’ passwords.',
          ],
        },
      ],
    }),
    rules: ({ table }) => ({
      title: 'Passwords, grade by grade',
      blocks: [
        { rows: ruleRows({ table, words: rules, head: ['Who', 'Is handed out', 'Own choice', 'Holds'] }) },
        'Adults follow the last row. The page reads the rules each time it is opened, so they are always the ones that hold.',
      ],
    }),
    private: () => ({
      title: 'Passwords are private',
      blocks: [
        'Nobody at school knows, chooses or writes down a pupil’s password. A pupil who has forgotten it gets a new one, which only the pupil sees.',
      ],
    }),
    'uni-sync': () => ({
      title: 'UNI-Sync has stopped',
      blocks: [
        'UNI-Sync copied passwords between Unilogin and the school’s own network (the local AD). It no longer does. A password that is changed in one place does not follow to the other. Do this instead:',
        {
          list: [
            'Ask the municipality whether it has a sign-in of its own (a local IdP) that is connected to Unilogin. Then the municipality’s password is used in both places.',
            'If it has none, everybody has two passwords: one for the school’s computers and one for Unilogin. Tell everybody before somebody gets stuck.',
            'Give your technical people and project leaders the analysis of UNI-Sync. It shows what this means and what can be chosen.',
          ],
        },
      ],
    }),
    tools: () => ({
      title: 'Learning sites work as before',
      blocks: ['Services that use Unilogin need do nothing.'],
    }),
    agreements: ({ institution }) => ({
      title: 'Agreements about data',
      blocks: [
        'For a time of transition, agreements with services are approved in two places:',
        {
          list: [
            'ba.emu.dk, under Dataaftaler. A user administrator does it.',
            'tilslutning.stil.dk, under Dataadgangsadministration. Somebody does it who has been given the right in NemLog-in.',
          ],
        },
        `Where there is neither an agreement nor a request, write to the supplier. It must send a request to institution number ${institution}.`,
      ],
    }),
  },
} satisfies PageMessages<'leaders'>;
