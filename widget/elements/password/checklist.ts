import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { WayMessages } from '../../../shared/i18n/sign-in/password/messages.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';
import type { Row } from './checklist-rows.ts';

/** The two areas that the element speaks from. */
export interface Words {
  readonly text: Messages<PasswordMessages>;
  readonly way: Messages<WayMessages>;
}

/** A calm list that fills with ticks; `lines` stand in it. */
export function checklist(lines: unknown, { text }: Words): TemplateResult {
  return html`<ul class="rules" part="rules" aria-label=${text.say('rules')}>
    ${lines}
  </ul>`;
}

/** Each rule: symbol, rule, and in words how it stands. A row that stands as before is let be. */
export function lines(rows: readonly Row[], words: Words): unknown {
  const { language } = words.text;
  return guard([rows, language], () => rows.map((row) => guard([row, language], () => line(row, words))));
}

function line(row: Row, words: Words): TemplateResult {
  const note = noteOf(row, words);
  return html`<li class=${row.mark}>
    ${icon(row.mark === 'asked' ? 'missing' : row.mark)}
    <span
      >${words.text.say('rule', { rule: row.finding.rule })}${
        note === '' ? nothing : html`<span class="note">: ${note}</span>`
      }</span
    >
  </li>`;
}

/** How a rule stands, in words; what was found is the forbidden word as the rule knows it. */
export function noteOf({ finding, state, count }: Row, { text, way }: Words): string {
  switch (state) {
    case 'open':
      return '';
    case 'met':
      return text.say('met');
    case 'unknown':
      return text.say('unknown');
    case 'checking':
      return way.say('checking');
    case 'unmet': {
      const { rule, found } = finding;
      if (found !== undefined) return way.say('found', { words: found });
      if (rule.rule === 'length' && count !== undefined) return way.say('length-now', { count, max: rule.max });
      return rule.rule === 'contains' ? way.say('lacking') : text.say('unmet');
    }
  }
}
