import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import * as v from 'valibot';
import { type Passkey, PasskeysSchema } from '../../../shared/contract/passkeys.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';
import { type Effect, type Event as Told, passkeysFlow, type State } from '../../../shared/flow/passkeys.ts';
import type { PasskeysMessages } from '../../../shared/i18n/passkeys/messages.ts';
import { passkeys, passkeysFailures } from '../../../shared/i18n/passkeys/words.ts';
import { FlowController } from '../../controllers/flow-controller.ts';
import { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';
import { passkeysWorld } from './passkeys-world.ts';
import { styles } from './passkeys.styles.ts';
import { nameOf, row } from './row.ts';

/**
 * One's own passkeys, on a page of the provider's: which there are, a new one, and one less. The list comes with the page, as
 * JSON in a script block; what changes it, the element asks of the identity API.
 *
 * @attr sure-at - an address at which somebody shows again that it is them
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @cssprop --unilogin-act - the colour of the one action; `--unilogin-act-ink` is the text on it
 */
export class UniloginPasskeys extends LitElement {
  static override styles = styles;
  static override properties = { sureAt: { attribute: 'sure-at' } };

  declare sureAt: string | undefined;
  #passkeys: readonly Passkey[] | undefined;
  readonly #text = new Messages<PasskeysMessages>(this, passkeys, passkeysFailures);
  readonly #flow: FlowController<State, Told> = new FlowController<State, Told>(
    this,
    () => this.#start(),
    (state) => this.#remember(state),
  );

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#flow;
    if (!state) return nothing;
    const { passkeys } = state;
    return html`${passkeys.length === 0 ? html`<p class="muted">${this.#text.say('none')}</p>` : nothing}
      <ul>
        ${passkeys.map((passkey) => row(passkey, this.#text, () => this.#flow.send({ type: 'ask', id: passkey.id })))}
      </ul>
      <div role="status">${this.#news(state)}</div>
      ${this.#form(state)} ${this.#question(state)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    const isAsking = this.#flow.state?.at === 'asking';
    if (isAsking && dialog?.open === false) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('#keep')?.focus(); // the safe one
    }
    if (!isAsking && dialog?.open === true) dialog.close();
  }

  // An element that is moved in the page goes on with what it knows; a name that was used up makes room for the next
  #remember(state: State): void {
    this.#passkeys = state.passkeys;
    const input = this.renderRoot.querySelector('input');
    if (input && state.at === 'listing' && state.news === 'added') input.value = '';
  }

  #start(): LocalFlow<State, Told, Effect> {
    this.#passkeys ??= this.#readList();
    return new LocalFlow(passkeysFlow(this.#passkeys, passkeysWorld));
  }

  #readList(): readonly Passkey[] {
    const block = this.querySelector('script[type="application/json"]');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PasskeysSchema), block?.textContent);
    return parsed.success ? parsed.output.passkeys : [];
  }

  #news(state: State): TemplateResult | typeof nothing {
    if (state.at === 'adding' || state.at === 'removing')
      return html`<p class="muted">${this.#text.say('working')}</p>`;
    if (state.at === 'asking') return nothing;
    if (state.news) return html`<p class="added">${this.#text.say(state.news)}</p>`;
    if (!state.failure) return nothing;
    const isUnsure = state.failure.code === 'not-sure-of-you' && this.sureAt !== undefined;
    return html`<p class="bad">${icon('warning')}<span>${this.#text.failure(state.failure)}</span></p>
      ${isUnsure ? html`<p class="stack"><a class="plain" href=${this.sureAt}>${this.#text.say('show-again')}</a></p>` : nothing}`;
  }

  #form({ at }: State): TemplateResult {
    return html`<form @submit=${this.#add}>
      <label for="label">${this.#text.say('label')}</label>
      <input id="label" maxlength="40" autocomplete="off" aria-describedby="hint" />
      <p class="muted" id="hint">${this.#text.say('label-hint')}</p>
      <button class="act" aria-busy=${at === 'adding'}>${this.#text.say('add')}</button>
    </form>`;
  }

  #question(state: State): TemplateResult {
    const asked = state.at === 'asking' ? state.passkeys.find(({ id }) => id === state.id) : undefined;
    return html`<dialog aria-labelledby="asked" @close=${this.#keepWhenClosed}>
      ${
        asked
          ? html`<h2 id="asked">${this.#text.say('remove-asked', { name: nameOf(asked, this.#text) })}</h2>
              <p>${this.#text.say('remains', { count: state.passkeys.length - 1 })}</p>
              <p>${this.#text.say('remove-there')}</p>
              <div class="stack">
                <button class="plain" type="button" @click=${() => this.#flow.send({ type: 'remove' })}>
                  ${this.#text.say('remove-yes')}
                </button>
                <button class="plain" type="button" id="keep" @click=${() => this.#flow.send({ type: 'keep' })}>
                  ${this.#text.say('remove-no')}
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  // `close` comes as a task of its own: a question that is open by then is a later one
  readonly #keepWhenClosed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDialogElement && !currentTarget.open) this.#flow.send({ type: 'keep' });
  };

  readonly #add = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    this.#flow.send({ type: 'add', label: input?.value.trim() ?? '' });
  };
}
