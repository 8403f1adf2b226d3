import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../shared/contract/errors.ts';
import { icon } from '../../widget/theme/icons.ts';
import type { Seen } from '../session/store.ts';
import { type Desk, timeOf } from './desk.ts';

/** So far a clock may be wrong and nobody is the worse for it. Milliseconds. */
const tolerated = 2 * 60_000;

/** The provider could not be reached: what is shown is how it stood. */
export function trouble(failure: Failure, { at }: Seen, desk: Desk, again: () => void): TemplateResult {
  const { text, ahead } = desk;
  const { time } = timeOf(at + ahead, desk);
  return html`<div class="note">
    ${icon('warning')}
    <p>
      ${
        failure.code === 'unreachable' && !navigator.onLine
          ? text.say('offline', { time })
          : text.say('provider-down', { time })
      }
      <button class="link" type="button" @click=${again}>${text.say('try-again')}</button>
    </p>
  </div>`;
}

/** This computer's clock is wrong. */
export function clock({ text, ahead }: Desk): TemplateResult | typeof nothing {
  if (Math.abs(ahead) < tolerated) return nothing;
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  return html`<div class="note">
    ${icon('warning')}
    <p>${text.say('clock', { minutes, isBehind: ahead > 0 })} ${text.say('clock-advice')}</p>
  </div>`;
}
