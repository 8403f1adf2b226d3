import type { Step } from '../../contract/sign-in.ts';
import type { PasswordMessages, SignInMessages } from './messages.ts';

/** The title of the page around every step. */
export function titleOf({ purpose }: Step, signIn: SignInMessages): string {
  return signIn[purpose === 'change' ? 'change-password' : 'title'];
}

/** What a browser's tab says, of a page's heading and of what it is a part of. */
export function pageTitleOf(heading: string, title: string): string {
  return `${heading} – ${title}`;
}

/** The one question of a step: the same words in the page that the provider writes and in the element that takes over. */
export function headingOf(step: Step, signIn: SignInMessages, password: PasswordMessages): string {
  switch (step.at) {
    case 'username':
      return signIn['who-are-you'];
    case 'pictures':
      return signIn[step.purpose === 'change' ? 'current-pictures' : 'your-pictures'];
    case 'password':
      return signIn[step.purpose === 'change' ? 'current-password' : 'your-password'];
    case 'window':
      return signIn['window-to']({ form: step.form });
    case 'new-password':
      return password[step.form === 'pictures' ? 'new-pictures' : 'new-password'];
    case 'choose-password':
      return password.choose;
    case 'rehearse':
      return password.rehearse({ form: step.chosen === 'own' ? 'words' : step.form });
    case 'expires-soon':
      return step.reason === 'grade-moved' ? signIn['moved-up'] : signIn['expires-soon']({ days: step.daysLeft });
    case 'step-up':
      return signIn[step.ways.length === 0 && step.beside.length + step.adults.length > 0 ? 'ask-adult' : 'step-up'];
    case 'waiting':
      return signIn.waiting;
    case 'done':
      return step.purpose === 'change' || step.ended !== undefined ? signIn.changed : signIn.done;
    case 'refused':
      return signIn[step.purpose === 'change' ? 'change-password' : 'refused'];
  }
}
