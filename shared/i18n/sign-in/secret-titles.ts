import { pageTitleOf } from './heading.ts';
import type { PasswordMessages, SignInMessages } from './messages.ts';

/** The titles, in one language, of the pages at which somebody says who they are and what they know: an impostor copies them. */
export function secretTitles(signIn: SignInMessages, password: PasswordMessages): string[] {
  const inSignIn = ['who-are-you', 'your-pictures', 'your-password'] as const;
  const inChange = ['current-pictures', 'current-password'] as const;
  const chosen = [password.choose, password.rehearse({ form: 'pictures' }), password.rehearse({ form: 'words' })];
  const { title, 'change-password': change } = signIn;
  return [
    ...inSignIn.map((question) => pageTitleOf(signIn[question], title)),
    ...inChange.map((question) => pageTitleOf(signIn[question], change)),
    ...[title, change].flatMap((around) => chosen.map((heading) => pageTitleOf(heading, around))),
  ];
}
