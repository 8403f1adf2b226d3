import type { State } from '../../../shared/flow/sign-in.ts';
import type { PasswordMessages, SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** The one question of a step. */
export function headingOf(
  { at, step }: State,
  text: Messages<SignInMessages>,
  password: Messages<PasswordMessages>,
): string {
  if (at === 'over') return text.say('over');
  switch (step.at) {
    case 'username':
      return text.say('who-are-you');
    case 'pictures':
      return text.say('your-pictures');
    case 'password':
      return text.say('your-password');
    case 'new-password':
      return password.say(step.form === 'pictures' ? 'new-pictures' : 'new-password');
    case 'choose-password':
      return password.say('choose');
    case 'rehearse':
      return password.say('rehearse', { form: step.chosen === 'own' ? 'words' : step.form });
    case 'expires-soon':
      return text.say('expires-soon', { days: step.daysLeft });
    case 'done':
      return text.say('done');
    case 'refused':
      return text.say('refused');
  }
}
