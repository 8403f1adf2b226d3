import type { Failure } from '../../shared/contract/errors.ts';
import type { SignInFailures } from '../../shared/i18n/sign-in/messages.ts';

/** The sentence for a failure; a code without one of its own is `unexpected`. */
export function failureText({ code, data }: Failure, sentences: SignInFailures): string {
  const sentence = Object.entries(sentences).find(([name]) => name === code)?.[1] ?? sentences.unexpected;
  return typeof sentence === 'string' ? sentence : (sentence as (params: unknown) => string)(data);
}
