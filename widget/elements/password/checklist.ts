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

/** A calm list that fills with ticks. `isAsked`: the person wants to go on, so what is missing stands out. */
export function checklist(
  findings: readonly Finding[],
  text: Messages<PasswordMessages>,
  isAsked: boolean,
): TemplateResult {
  return html`<ul class="rules" part="rules" aria-label=${text.say('rules')}>
    ${findings.map(({ rule, verdict }) => {
      const state = verdict === 'met' ? 'met' : isAsked && verdict === 'unmet' ? 'asked' : verdict;
      return html`<li class=${state}>
        ${icon(verdict === 'met' ? 'met' : 'open')}
        <span>${text.say('rule', { rule })}<span class="heard">: ${text.say(verdict)}</span></span>
      </li>`;
    })}
  </ul>`;
}
