import type { Step } from '../../../shared/contract/sign-in.ts';
import type { PasswordMessages, SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** What the one button of a step says. */
export function buttonLabel(step: Step, text: Messages<SignInMessages>, password: Messages<PasswordMessages>): string {
  switch (step.at) {
    case 'username':
    case 'pictures':
    case 'step-up':
    case 'waiting':
    case 'done':
    case 'refused':
      return text.say('next');
    case 'window':
      return text.say('go-in');
    case 'password':
      return text.say('sign-in');
    case 'new-password':
      return password.say('remember', { form: step.form });
    case 'choose-password':
      return password.say('save');
    case 'rehearse':
      return password.say('ready');
    case 'expires-soon':
      return text.say('change-now');
  }
}
