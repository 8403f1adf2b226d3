import type { Secret } from '../../shared/contract/answers.ts';
import { evaluate } from '../../shared/policy/evaluate.ts';
import { knownAbout, policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { type At, renewing, withFailure } from './state.ts';
import { personOf } from './step-of.ts';

/**
 * The rules decide here, whatever the page said. All that are broken are told, in the table's order. The secret that is there
 * already is never the new one, whether the table says so or not: somebody else may have made it.
 */
export async function ownPassword(state: At<'choose-password'>, password: string, desk: Desk): Promise<Move> {
  const person = await personOf(state.person, desk);
  const secret: Secret = { kind: 'password', password };
  const findings = evaluate(policyFor(desk.policy, person).rules, password, knownAbout(person, desk));
  const broken: string[] = [];
  const history = findings.flatMap(({ rule }) => (rule.rule === 'not-recent' ? [rule.count] : []));
  if (history.length === 0 && (await desk.passwords.isRecent(person.id, secret, 0))) broken.push('not-recent');
  for (const { rule, verdict } of findings) {
    const isUsed = rule.rule === 'not-recent' && (await desk.passwords.isRecent(person.id, secret, rule.count));
    if (isUsed || verdict === 'unmet') broken.push(rule.rule);
  }
  if (broken.length > 0) {
    return { state: withFailure(state, { code: 'password-refused', data: { rules: [...new Set(broken)] } }) };
  }
  const pending = await desk.passwords.hash(secret);
  return { state: { at: 'rehearse', ...renewing(state), chosen: 'own', pending } };
}
