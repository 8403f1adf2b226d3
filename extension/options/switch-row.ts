import { html, nothing, type TemplateResult } from 'lit';
import type { Switch } from '../../shared/i18n/settings/messages.ts';
import type { Option } from '../option.ts';
import type { Leave } from '../platform.ts';
import type { Desk } from './desk.ts';
import { askAbout, brokenNote, locked, note } from './notes.ts';

interface Row {
  readonly option: Switch;
  /** What the browser must allow for it. */
  readonly needs: Exclude<Leave['to'], 'lead'> | 'private';
}
type Needing = Omit<Row, 'option'> & { readonly option: Option };

export const guardRows: readonly Row[] = [
  { option: 'guard.pages', needs: 'watch' },
  { option: 'guard.password', needs: 'watch' },
  { option: 'guard.inPrivate', needs: 'private' },
];
export const notifyRow: Row = { option: 'notify', needs: 'notify' };

/** Something to turn on and off; the school's choice stands there as words. */
export function switchRow(row: Row, desk: Desk): TemplateResult {
  const { option } = row;
  const { text, choices } = desk;
  const chosen = choices.of(option);
  const isOn = chosen.value === true;
  const words = html`<span class="what">${text.say('switch', { option })}</span>
    <span class="muted" id="${option}-hint">${text.say('switch-hint', { option })}</span>`;
  return html`<div class="row">
    ${
      chosen.by === 'school'
        ? html`<div class="words">${words}</div>
            ${locked(text.say('state', { isOn }), option, desk)}`
        : html`<label class="words" for=${option}>${words}</label>
            <input
              id=${option}
              type="checkbox"
              role="switch"
              aria-checked=${isOn ? 'true' : 'false'}
              aria-describedby="${option}-hint"
              .checked=${isOn}
              @change=${(event: Event) => turn(row, event, desk)}
            />`
    }
    ${brokenNote(chosen, desk)} ${isOn ? missing(row, desk) : nothing} ${askAbout(option, row.needs, desk)}
  </div>`;
}

/** Whether the school hears of warnings, which it alone chooses; the person still lets the browser tell it, or does not. */
export function reportsRow(desk: Desk): TemplateResult {
  const option = 'guard.reports';
  const isOn = desk.choices.of(option).value === true;
  return html`<p class="muted">${desk.text.say('reports', { isOn })}</p>
    ${isOn ? missing({ option, needs: 'tell' }, desk) : nothing} ${askAbout(option, 'tell', desk)}`;
}

/** Turned on, it is only once the browser allows it: the reason comes first, then its question. */
function turn({ option, needs }: Row, event: Event, { choices, talk }: Desk): void {
  const box = event.target as HTMLInputElement;
  const mustAsk = box.checked && needs !== 'private' && !choices.may(needs);
  if (mustAsk) {
    box.checked = false;
    talk.begin(option);
    return;
  }
  talk.end();
  void choices.choose(option, box.checked);
}

/** It is chosen, and the browser does not allow it: never asked, or taken back. */
function missing({ option, needs }: Needing, { text, choices, talk }: Desk): TemplateResult | typeof nothing {
  if (choices.may(needs)) return nothing;
  if (needs === 'private') return note(text.say('not-in-private'));
  return note(
    text.say('not-allowed'),
    html`<button class="link" type="button" @click=${() => talk.begin(option)}>${text.say('allow')}</button>`,
  );
}
