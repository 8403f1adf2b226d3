import { html, nothing, type TemplateResult } from 'lit';
import { icon, stroke } from '../../widget/theme/icons.ts';
import type { Chosen, Option } from '../option.ts';
import type { Leave } from '../platform.ts';
import type { Desk } from './desk.ts';

/** Our own: a closed lock. */
const lock = 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3';

/** What the school has chosen, where nobody else can change it. */
export function locked(state: string, about: Option, { text }: Desk): TemplateResult {
  return html`<p class="locked" id=${about} tabindex="-1">
    ${stroke(lock)}<span><b>${state}</b> <span class="muted">${text.say('locked')}</span></span>
  </p>`;
}

export function note(words: string, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="note">
    ${icon('warning')}
    <p>${words} ${action}</p>
  </div>`;
}

export function brokenNote({ option, by, isBroken }: Chosen<Option>, { text }: Desk): TemplateResult | typeof nothing {
  return isBroken ? note(text.say('broken', { option, isSchools: by === 'school' })) : nothing;
}

/** Why the browser will ask, before it does; and what a no means, after it. */
export function askAbout(about: Option, what: Leave['to'] | 'private', desk: Desk): TemplateResult | typeof nothing {
  const { text, choices, talk } = desk;
  if (what === 'private') return nothing;
  const answer = async () => {
    const isAllowed = await choices.ask(what); // the first thing after the click: browsers want it so
    if (isAllowed && about !== 'localProvider' && choices.of(about).by !== 'school') await choices.choose(about, true);
    talk.answered(about, isAllowed);
  };
  const at = talk.at(about);
  return html`${
      at === 'reason'
        ? html`<div class="reason" role="group" aria-labelledby="${about}-ask">
            <h3 id="${about}-ask" tabindex="-1">${text.say('ask-title')}</h3>
            <p>${text.say('ask-why', { what, host: choices.provider?.host ?? '' })}</p>
            <p class="answers">
              <button class="plain yes" type="button" @click=${() => void answer()}>${text.say('ask')}</button>
              <button class="link" type="button" @click=${() => talk.end()}>${text.say('not-now')}</button>
            </p>
          </div>`
        : nothing
    }
    <div role="status">${at === 'refused' ? note(text.say('refused')) : nothing}</div>`;
}
