import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../widget/theme/icons.ts';
import type { Desk } from './desk.ts';
import { askAbout, brokenNote, locked, note } from './notes.ts';

export type Said = 'kept' | 'none' | 'wrong';

/** Through which local provider the provider lets them in without asking. `said` is what came of what was typed last. */
export function localProviderField(
  desk: Desk,
  { said, keep }: { said: Said | undefined; keep: (name: string) => void },
): TemplateResult {
  const { text, choices } = desk;
  const chosen = choices.of('localProvider');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('localProvider');
    keep(typeof typed === 'string' ? typed.trim() : '');
  };
  return html`${
    chosen.by === 'school'
      ? locked(chosen.value ?? '', 'localProvider', desk)
      : html`<form novalidate @submit=${submit}>
          <label for="localProvider">${text.say('local-label')}</label>
          <div class="typed">
            <input
              id="localProvider"
              name="localProvider"
              maxlength="200"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="local-hint local-said"
              .value=${chosen.value ?? ''}
            />
            <button class="plain" type="submit">${text.say('use')}</button>
          </div>
          <p class="muted" id="local-hint">${text.say('local-hint')}</p>
          <div role="status" id="local-said">
            ${
              said === undefined
                ? nothing
                : html`<p class=${said === 'wrong' ? 'bad' : 'good'}>
                    ${icon(said === 'wrong' ? 'warning' : 'met')}<span>${text.say('local-said', { what: said })}</span>
                  </p>`
            }
          </div>
        </form>`
  }
  ${brokenNote(chosen, desk)} ${chosen.value === undefined ? nothing : everySignIn(desk)}`;
}

/** It holds for the sign-ins of other pages where the browser lets us change the provider's address. */
function everySignIn(desk: Desk): TemplateResult {
  const { text, choices, talk } = desk;
  const isOn = choices.may('lead');
  const words = text.say('lead-state', { isOn, host: choices.provider?.host ?? '' });
  return html`${
    isOn
      ? html`<p class="good">${icon('met')}<span>${words}</span></p>`
      : note(
          words,
          html`<button class="link" type="button" @click=${() => talk.begin('localProvider')}>
            ${text.say('allow')}
          </button>`,
        )
  }
  ${askAbout('localProvider', 'lead', desk)}`;
}
