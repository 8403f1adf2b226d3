import type { Rule } from '../../../policy/rule.ts';
import type { BandPolicy, Lifetime } from '../../../policy/table.ts';
import type { Block, PageMessages, Part } from '../messages.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const called = (count: number): string => numbers[count] ?? String(count);

function newPassword({ form, words = 2 }: BandPolicy): Part {
  const count = called(words);
  const joined = `Your password is ${count} words. They are put together as one.`;
  switch (form) {
    case 'pictures':
      return {
        title: 'Four pictures',
        blocks: [
          'Your password is four pictures. You see them on the screen.',
          'Press them in the right order. Practise them once.',
        ],
      };
    case 'words':
      return { title: `You get ${count} words`, blocks: [joined, 'Read them to yourself. Type them once.'] };
    case 'words-and-digits':
      return {
        title: `You get ${count} words and two digits`,
        blocks: [
          `${joined} The first letter is a capital, and two digits come last.`,
          'Read it to yourself. Type it once.',
        ],
      };
  }
}

function lasts(lifetime: Lifetime, next: number): string {
  switch (lifetime.until) {
    case 'grade-move':
      return `It holds until you start grade ${next}. Then you get a new one.`;
    case 'age':
      return `It holds for ${lifetime.days} days. In the last ${lifetime.warningDays} days the page tells you so.`;
    case 'changed':
      return 'It holds until you change it.';
  }
}

function must(rule: Rule): string[] {
  if (rule.rule === 'length') return [`It has ${rule.min} to ${rule.max} characters.`];
  if (rule.rule !== 'contains') return [];
  const kinds = { 'lower-case': 'small letter', 'upper-case': 'capital', digit: 'digit' };
  return [`It has at least ${called(rule.min)} ${kinds[rule.kind]}${rule.min === 1 ? '' : 's'}.`];
}

function mustNot(rule: Rule): string[] {
  switch (rule.rule) {
    case 'length':
    case 'contains':
      return [];
    case 'not-own-name':
      return ['your name'];
    case 'not-username':
      return ['your username'];
    case 'not-school':
      return ['your school'];
    case 'not-class':
      return ['your class'];
    case 'not-season':
      return ['a season'];
    case 'not-common':
      return ['a password that many use'];
    case 'not-expected':
      return ['only your name or your school', 'a password that many use'];
    case 'not-recent':
      return [`one of your last ${rule.count} passwords`];
  }
}

function ownChoice({ mayChoose, rules }: BandPolicy): Part {
  if (!mayChoose) {
    return {
      title: 'Do you want another one?',
      blocks: ['You cannot choose it yourself. But you can ask for a new one.'],
    };
  }
  const isNot = rules.flatMap(mustNot);
  const list = [...rules.flatMap(must), ...(isNot.length === 0 ? [] : [`It is not ${either.format(isNot)}.`])];
  const how: Block[] = list.length === 0 ? [] : [{ list }];
  return { title: 'Do you want to choose it yourself?', blocks: ['You may. Then it must be like this:', ...how] };
}

const secret = (more: string) => (): Part => ({
  title: 'It is a secret',
  blocks: [`Tell it to nobody. Not even to your best friend. ${more}`],
});

const done = (): Part => ({
  title: 'Are you done?',
  blocks: ['Sign out. Then the next one at the screen cannot see your things.'],
});

export const indskoling = {
  title: 'Your new password',
  intro: 'You get a new password for Unilogin. It is yours alone.',
  part: {
    'new-password': ({ table }) => newPassword(table.bands.indskoling),
    secret: secret('Your teacher does not know it either.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Have you forgotten it?',
      blocks: [
        'That is all right. Tell your teacher, or your mum or dad.',
        `They open the door for you. Then you have ${windowMinutes} minutes. Type your username, and you get a new password.`,
      ],
    }),
    'grown-up': () => ({
      title: 'Must a grown-up help?',
      blocks: ['Some pages want a grown-up to join in. You see a number. Read it aloud. Then the grown-up says yes.'],
    }),
    done,
  },
} satisfies PageMessages<'indskoling'>;

export const mellemtrin = {
  title: 'Your new password',
  intro: 'You get a new password for Unilogin. It is yours alone.',
  part: {
    'new-password': ({ table: { bands } }) => {
      const { title, blocks } = newPassword(bands.mellemtrin);
      return { title, blocks: [...blocks, lasts(bands.mellemtrin.lifetime, 7)] };
    },
    'own-choice': ({ table }) => ownChoice(table.bands.mellemtrin),
    secret: secret('Your teacher does not know it, and you need not tell your teacher.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Have you forgotten it?',
      blocks: [
        `Tell your teacher. When your teacher opens the door for you, you have ${windowMinutes} minutes. Type your username, and you get a new password.`,
        'Are you at home? Then your mum or dad can say yes instead.',
      ],
    }),
    'grown-up': () => ({
      title: 'Must a grown-up help?',
      blocks: [
        'Some pages want a grown-up to join in. Choose whom to ask. You see a number. Tell it to the grown-up, by telephone if you like. Then you get on.',
      ],
    }),
    done,
  },
} satisfies PageMessages<'mellemtrin'>;

export const udskoling = {
  title: 'Your new password',
  intro: 'You get a new password for Unilogin. You use it wherever you sign in with Unilogin.',
  part: {
    'new-password': ({ table: { bands } }) => {
      const { title, blocks } = newPassword(bands.udskoling);
      return { title, blocks: [...blocks, lasts(bands.udskoling.lifetime, 7)] };
    },
    'own-choice': ({ table }) => ownChoice(table.bands.udskoling),
    secret: secret('Your teacher does not know it, and the school never asks for it.'),
    forgotten: ({ windowMinutes }) => ({
      title: 'Have you forgotten it?',
      blocks: [
        'If you have MitID, you can get a new one yourself.',
        `If not, your mum or dad can say yes. Or your teacher can open the door for you for ${windowMinutes} minutes.`,
      ],
    }),
    'grown-up': ({ yesMinutes }) => ({
      title: 'When a page needs to know more',
      blocks: [
        'Use MitID if you have it. Otherwise you can ask a grown-up: you see a number, and the grown-up types it where they are.',
        `It usually holds for ${yesMinutes} minutes. Then you may be asked again.`,
      ],
    }),
    done,
  },
} satisfies PageMessages<'udskoling'>;
