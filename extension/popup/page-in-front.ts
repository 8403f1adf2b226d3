import { html, nothing, type TemplateResult } from 'lit';
import type { ExtensionMessages } from '../../shared/i18n/extension/messages.ts';
import type { Messages } from '../../widget/controllers/messages.ts';
import { icon } from '../../widget/theme/icons.ts';
import type { Judgement, Reason } from '../genuine/judge.ts';

type Text = Messages<ExtensionMessages>;

/** Whether the page in front is the provider's, a service's, or only looks like it: one calm line, and more only for the last. */
export function pageInFront(judged: Judgement | undefined, text: Text): TemplateResult | typeof nothing {
  switch (judged?.is) {
    case undefined:
      return nothing;
    case 'genuine':
      return line('genuine', html`${icon('met')}<span>${text.say('page-genuine')}</span>`);
    case 'service':
      return line('service', html`${icon('door')}<span>${text.say('page-service', { name: judged.name })}</span>`);
    case 'other':
      return line('other', html`<span>${text.say('page-other')}</span>`);
    case 'look-alike':
      return html`<div class="page look-alike" role="note">
        ${icon('warning')}
        <div>
          <p><b>${text.say('page-look-alike')}</b></p>
          ${judged.why.map((reason) => why(reason, text))}
          <p>${text.say('page-what-to-do')}</p>
        </div>
      </div>`;
  }
}

const line = (is: Judgement['is'], content: TemplateResult): TemplateResult =>
  html`<p class="page ${is}">${content}</p>`;

/** By its address alone a page looks alike for its letters; the other reasons count where a password is asked for. */
function why(reason: Reason, text: Text): TemplateResult | typeof nothing {
  if (reason.code !== 'letters') return nothing;
  return html`<p>${text.say('page-letters', reason)} ${text.say('page-letters-of', reason)}</p>`;
}
