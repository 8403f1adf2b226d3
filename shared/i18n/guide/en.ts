import type { GuideMessages, GuideWhat } from './messages.ts';

const whats: Record<GuideWhat, string> = {
  secret: 'I forgot my password',
  username: 'I forgot my username',
  locked: 'It says that I must wait',
  never: 'I never got a password',
};
const ends: Record<GuideWhat, string> = {
  secret: 'You get a new password',
  username: 'Find your username',
  locked: 'Wait, or get a new password',
  never: 'Get your first password',
};

export const guide = {
  title: 'I cannot get in',
  'who-are-you': 'Who are you?',
  who: {
    young: 'I am in grade 0 to 3',
    pupil: 'I am in grade 4 or higher',
    parent: 'I am a mother or father',
    staff: 'I work at the school',
  },
  'who-hint': {
    young: 'You sign in with pictures.',
    pupil: 'You sign in with words.',
    parent: 'Or somebody else with a child at the school.',
    staff: 'Teacher, head or something else.',
  },
  'what-happened': 'What happened?',
  what: ({ what, who }) => (who === 'young' && what === 'secret' ? 'I forgot my pictures' : whats[what]),
  end: ({ what, who }) => (who === 'young' && what === 'secret' ? 'You get new pictures' : ends[what]),
  first: ({ what, who }) => {
    if (what === 'locked')
      return 'You have tried many times. Wait a little, and try again. A new password helps at once.';
    if (what === 'never') return 'The school knows your username. You get the password here.';
    if (who === 'young') return 'That is all right. Get a grown-up.';
    if (what === 'username') return 'It is four letters and four digits.';
    return 'It happens to everybody. The old one stops working when you get a new one.';
  },
  'to-way-in': ({ who }) =>
    who === 'young'
      ? 'My mother or father helps'
      : who === 'pupil'
        ? 'I do it, or my mother or father'
        : 'Use MitID or a passkey',
  'to-way-in-hint': ({ who }) =>
    who === 'young'
      ? 'They can be here or somewhere else.'
      : who === 'pupil'
        ? 'With MitID you can do it alone from 13 years on.'
        : 'You do it yourself.',
  'to-letter': 'The school gave me a code',
  'to-letter-hint': 'In a letter or a mail.',
  'to-find': 'Find it with MitID',
  'to-find-hint': ({ who }) =>
    who === 'young' || who === 'pupil'
      ? 'Your mother or father can do it too.'
      : 'You see your own and your children’s.',
  'to-teacher': 'My teacher helps',
  'to-teacher-hint': 'Your teacher opens the door in Elevadgang. Then type your username.',
  'to-wait': 'I have waited',
  'to-wait-hint': 'Try again with the password you have.',
  'none-helps': 'Does that not help?',
  ask: ({ who }) => {
    switch (who) {
      case 'young':
      case 'pupil':
        return 'Ask your teacher. If your teacher is not there, go to the school’s office.';
      case 'parent':
        return 'Call the office of your child’s school. If you have no MitID, they can give you a letter with a code.';
      case 'staff':
        return 'Ask the school’s user administrator. The office knows who that is.';
    }
  },
  back: 'Back',
  'to-sign-in': 'To sign-in',
} satisfies GuideMessages;
