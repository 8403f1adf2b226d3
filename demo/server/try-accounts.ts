import type { Secret } from '../../shared/contract/sign-in.ts';
import type { Language } from './language.ts';

export interface TryAccount {
  name: string;
  username: string;
  /** What this person is at school, in each language. */
  part: Record<Language, string>;
  secret: Secret;
}
