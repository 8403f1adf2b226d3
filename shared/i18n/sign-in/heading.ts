import type { Step } from '../../contract/sign-in.ts';
import type { PasswordMessages, SignInMessages } from './messages.ts';

/** The one question of a step: the same words in the page that the provider writes and in the element that takes over. */
export function headingOf(step: Step, signIn: SignInMessages, password: PasswordMessages): string {
  switch (step.at) {
    case 'username':
      return signIn['who-are-you'];
    case 'pictures':
      return signIn['your-pictures'];
    case 'password':
      return signIn['your-password'];
    case 'new-password':
      return password[step.form === 'pictures' ? 'new-pictures' : 'new-password'];
    case 'choose-password':
      return password.choose;
    case 'rehearse':
      return password.rehearse({ form: step.chosen === 'own' ? 'words' : step.form });
    case 'expires-soon':
      return signIn['expires-soon']({ days: step.daysLeft });
    case 'done':
      return signIn.done;
    case 'refused':
      return signIn.refused;
  }
}
