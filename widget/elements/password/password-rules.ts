import type { Rule } from '../../../shared/policy/rule.ts';
import { lengthOf } from '../../../shared/policy/table.ts';

const classes = { 'lower-case': 'lower', 'upper-case': 'upper', digit: 'digit' } as const;

/** What a password manager needs to make one that fits: the value of the `passwordrules` attribute (WHATWG HTML issue 3518). */
export function passwordRules(rules: readonly Rule[]): string {
  const { min, max } = lengthOf(rules);
  const required = rules.flatMap((rule) => (rule.rule === 'contains' ? [`required: ${classes[rule.kind]}`] : []));
  return [`minlength: ${min}`, `maxlength: ${max}`, ...required, 'allowed: lower, upper, digit'].join('; ') + ';';
}
