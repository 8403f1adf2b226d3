import { html, nothing, type TemplateResult } from 'lit';
import type { Approvals } from '../../../shared/contract/approvals.ts';
import { icon } from '../../theme/icons.ts';
import { dayOf, type Desk, timeOf } from './desk.ts';
import { shownName } from '../shown-name.ts';

type Answered = Approvals['history'][number];

const signs = { confirmed: 'met', refused: 'clear', reported: 'warning' } as const;

interface Opened {
  /** How many are shown; none while it is closed. */
  readonly shown: number;
  open(isOpen: boolean): void;
  more(): void;
}

/** What the grown-up answered, by day, the latest first. */
export function history(answered: readonly Answered[], opened: Opened, desk: Desk): TemplateResult {
  const { text } = desk;
  const days = new Map<string, Answered[]>();
  for (const one of answered.slice(0, opened.shown)) {
    const day = dayOf(one.at, desk);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return html`<details
    class="history"
    @toggle=${(event: Event & { target: HTMLDetailsElement }) => opened.open(event.target.open)}
  >
    <summary>${text.say('history')}</summary>
    <p class="muted">${text.say(answered.length === 0 ? 'history-empty' : 'history-kept')}</p>
    ${[...days].map(
      ([day, ofDay]) =>
        html`<h3>${day}</h3>
          <ul>
            ${ofDay.map((one) => row(one, desk))}
          </ul>`,
    )}
    ${
      opened.shown > 0 && opened.shown < answered.length
        ? html`<button class="plain" type="button" @click=${opened.more}>${text.say('history-more')}</button>`
        : nothing
    }
  </details>`;
}

function row({ pupil, gives, service, at, answered, where }: Answered, desk: Desk): TemplateResult {
  const { text } = desk;
  const known = [pupil.name, pupil.class].filter((one) => one !== undefined).map(shownName);
  const whom = known.length > 0 ? known.join(', ') : text.say('some-child');
  const whither =
    gives === 'password' ? text.say('password-what') : service ? shownName(service.name) : text.say('gone-service');
  return html`<li class=${answered}>
    ${icon(signs[answered])}
    <p>
      <b>${whom}</b><br /><span class="muted"
        >${timeOf(at, desk)} · ${text.say('answered', { answered, where })} · ${whither}</span
      >
    </p>
  </li>`;
}
