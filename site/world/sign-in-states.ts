import { failure } from '../../shared/contract/errors.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { LiveState, World } from './live-state.ts';
import { providerWorld } from './provider-world.ts';
import { pictures, steps } from './steps.ts';

const html = `<form>
  <unilogin-sign-in sign-in-id="example" strength-worker="../../worker/strength.js"></unilogin-sign-in>
</form>`;

function state(
  name: string,
  when: string,
  step: Step,
  says: string,
  more: { press?: string; answers?: World } = {},
): LiveState {
  const { answers, ...press } = more;
  return { name, when, html, world: providerWorld(step, answers), says, ...press };
}

const wrong = failure('wrong-credentials', {});
const onward = '[slot=submit]';

/** The provider's own sign-in: every step that a server can name, and what can go wrong at it. */
export const signInStates: readonly LiveState[] = [
  state('username', 'It begins: who is there?', steps.username, 'Hvem er du'),
  state('pictures', 'Grades 0 to 3: four pictures in order.', steps.pictures, 'fire billeder'),
  state('pictures-wrong', 'Four other ones were pressed.', { ...steps.pictures, failure: wrong }, 'Det passede ikke'),
  state('password', 'From grade 4: a password.', steps.password, 'Adgangskode'),
  state('password-wrong', 'Another one was typed.', { ...steps.password, failure: wrong }, 'Det passede ikke'),
  state(
    'locked-out',
    'After many wrong tries.',
    { ...steps.password, failure: failure('locked-out', { retryAfterSeconds: 120 }) },
    'minutter',
  ),
  state('window', 'A teacher has opened the way to a new password.', steps.window, 'Mette Lindgaard'),
  state(
    'window-with-words',
    'The teacher shows two words to all who shall come in.',
    { ...steps.window, openedBy: undefined, codeShownBy: 'teacher' },
    'to ord',
  ),
  state(
    'new-pictures',
    'Grades 0 to 3 get four pictures.',
    { ...steps['new-password'], form: 'pictures', mayChoose: false },
    'fire billeder',
  ),
  state('new-words', 'Grades 4 to 6 get two joined words, or choose.', steps['new-password'], 'kanin'),
  state(
    'new-words-and-digits',
    'From grade 7: words with a capital and digits.',
    { ...steps['new-password'], form: 'words-and-digits' },
    'lampe',
  ),
  state('choose-password', 'An own choice, with the rules beside it.', steps['choose-password'], 'Ny adgangskode'),
  state('rehearse', 'Once from memory, before going on.', steps.rehearse, 'Skriv din nye adgangskode'),
  state('rehearse-pictures', 'The same with pictures.', { ...steps.rehearse, form: 'pictures', pictures }, 'billeder'),
  state('expires-soon', 'It holds for some days more.', steps['expires-soon'], '12 dage'),
  state('step-up', 'The service asks for more than a password: who can help?', steps['step-up'], 'Mette'),
  state('waiting', 'The grown-up types the number that the pupil says.', steps.waiting, '47'),
  state('done', 'The password was changed.', steps.done, 'ny'),
  state('refused', 'The grown-up said: this was not us.', steps.refused, 'det ikke var dig'),
  state(
    'offline',
    'There is no network when the button is pressed.',
    { ...steps.username, username: 'idah1234' },
    'forbindelse',
    {
      press: onward,
      answers: () => 'unreachable',
    },
  ),
  state('slow', 'The answer takes its time.', { ...steps.username, username: 'idah1234' }, 'Et øjeblik', {
    press: onward,
    answers: () => 'silence',
  }),
  state('over', 'The page stood open for too long.', { ...steps.username, username: 'idah1234' }, 'Start igen', {
    press: onward,
    answers: () => ({ failure: failure('interaction-expired', {}) }),
  }),
];
