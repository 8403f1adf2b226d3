import type { Failure } from '../../shared/contract/errors.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { PasswordMessages, SignInFailures, SignInMessages } from '../../shared/i18n/sign-in/messages.ts';

interface Text {
  readonly signIn: SignInMessages;
  readonly password: PasswordMessages;
  readonly signInFailures: SignInFailures;
}

/** The heading of a step, word for word that of the element. */
export function headingOf(step: Step, { signIn, password }: Text): string {
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

/** The sentence for a failure; a code without one of its own is `unexpected`. */
export function failureText({ code, data }: Failure, { signInFailures }: Text): string {
  const sentence = Object.entries(signInFailures).find(([name]) => name === code)?.[1] ?? signInFailures.unexpected;
  return typeof sentence === 'string' ? sentence : (sentence as (params: unknown) => string)(data);
}
