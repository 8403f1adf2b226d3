import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../widget/theme/icons.ts';
import type { Desk } from './desk.ts';
import { brokenNote, locked } from './notes.ts';
import type { CheckState, ProviderCheck } from './provider-check.ts';

/** At whose address people sign in. */
export function providerField(desk: Desk, check: ProviderCheck): TemplateResult {
  const { text, choices } = desk;
  const chosen = choices.of('provider');
  if (chosen.by === 'school') {
    return html`${locked(choices.provider?.host ?? '', 'provider', desk)} ${brokenNote(chosen, desk)}`;
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('provider');
    void check.take(typeof typed === 'string' ? typed : '');
  };
  const isWrong = check.state.at === 'wrong';
  return html`<form novalidate @submit=${submit}>
      <label for="provider">${text.say('provider-label')}</label>
      <div class="typed">
        <input
          id="provider"
          name="provider"
          type="url"
          autocomplete="url"
          spellcheck="false"
          aria-describedby="provider-hint provider-said"
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${choices.provider?.origin ?? ''}
        />
        <button class="plain" type="submit">${text.say('use')}</button>
      </div>
      <p class="muted" id="provider-hint">${text.say('provider-hint')}</p>
      <div role="status" id="provider-said">${said(check.state, desk)}</div>
    </form>
    ${brokenNote(chosen, desk)}
    ${
      chosen.by === 'person'
        ? html`<button class="link" type="button" @click=${() => void check.reset()}>
            ${text.say('provider-reset')}
          </button>`
        : nothing
    }`;
}

function said(state: CheckState, { text }: Desk): TemplateResult | typeof nothing {
  switch (state.at) {
    case 'idle':
      return nothing;
    case 'checking':
      return html`<p>${text.say('provider-checking')}</p>`;
    case 'taken':
      return html`<p class="good">${icon('met')}<span>${text.say('provider-taken', { host: state.host })}</span></p>`;
    case 'wrong':
      return html`<p class="bad">${icon('warning')}<span>${text.say('provider-wrong', state)}</span></p>`;
  }
}
