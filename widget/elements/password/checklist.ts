import { html, type TemplateResult } from 'lit';
import type { Step } from '../../../shared/contract/sign-in.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { Finding } from '../../../shared/policy/rule.ts';
import type { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';

type Choosing = Extract<Step, { at: 'choose-password' }>;

/** The verdict of each rule, by the same code that the provider enforces them with. */
export function findingsOf(step: Choosing, candidate: string): readonly Finding[] {
  return evaluate(step.rules, candidate, { username: step.username, ...step.about });
}

/** What the person can see is missing; `unknown` is for the provider to say. */
export function unmet(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === 'unmet');
}

/** How a row looks: `open` until something is typed, `asked` where something is missing and the person wants to go on. */
type Mark = 'open' | 'met' | 'asked';

/** A calm list that fills with ticks as `candidate` grows. `isAsked`: what is missing stands out. */
export function checklist(
  step: Choosing,
  candidate: string,
  text: Messages<PasswordMessages>,
  isAsked: boolean,
): TemplateResult {
  const refused = step.failure?.code === 'password-refused' ? step.failure.data.rules : [];
  const markOf = ({ rule, verdict }: Finding): Mark => {
    if (candidate === '' && refused.includes(rule.rule)) return 'asked'; // the provider's word, until another is typed
    if (verdict === 'unmet' && isAsked) return 'asked';
    return verdict === 'met' && candidate !== '' ? 'met' : 'open';
  };
  return html`<ul class="rules" part="rules" aria-label=${text.say('rules')}>
    ${findingsOf(step, candidate).map((finding) => {
      const mark = markOf(finding);
      const said = mark === 'open' ? finding.verdict : mark === 'met' ? 'met' : 'unmet';
      return html`<li class=${mark}>
        ${icon(mark === 'asked' ? 'missing' : mark)}
        <span
          >${text.say('rule', { rule: finding.rule })}${
            candidate === '' && mark === 'open' ? '' : html`<span class="heard">: ${text.say(said)}</span>`
          }</span
        >
      </li>`;
    })}
  </ul>`;
}
