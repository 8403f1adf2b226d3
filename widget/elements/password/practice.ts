import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { failure, type Failure, toFailure, UniloginError } from '../../../shared/contract/errors.ts';
import type { Secret } from '../../../shared/contract/answers.ts';
import type { Form } from '../../../shared/contract/sign-in.ts';
import type { Words } from './checklist.ts';
import type { Wishes } from './password-wishes.ts';
import { patience } from './rehearsal.ts';
import { hint } from './small-views.ts';

/** Asks the page whether a try is right. */
export type Prove = (secret: Secret, signal: AbortSignal) => Promise<boolean>;

type State =
  | { readonly at: 'trying' | 'right' | 'wrong' }
  /** Nobody looks at another try for now. */
  | { readonly at: 'resting' }
  /** Nobody could say. */
  | { readonly at: 'lost'; readonly failure: Failure };

/** Practising after the sign-in: nothing is failed, and it ends when the person stops, or when nobody looks any more. */
export class Practice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #tries = 0;
  #asking: AbortController | undefined;
  #state: State = { at: 'trying' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRight(): boolean {
    return this.#state.at === 'right';
  }

  /** A try is on its way: one press is one try. */
  get isAsking(): boolean {
    return this.#asking !== undefined;
  }

  /** Resolves to whether it was right; `undefined` when nobody could say. */
  async try(secret: Secret, prove: Prove): Promise<boolean | undefined> {
    const asking = new AbortController();
    this.#asking = asking;
    const told = await prove(secret, asking.signal).catch(stateAfter);
    if (asking.signal.aborted) return undefined;
    this.#asking = undefined;
    this.#tries += 1;
    this.#state = typeof told === 'boolean' ? { at: told ? 'right' : 'wrong' } : told;
    this.#host.requestUpdate();
    return typeof told === 'boolean' ? told : undefined;
  }

  begin(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    this.#tries = 0;
    this.#state = { at: 'trying' };
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.begin();
  }

  /** What the last try was told. */
  said({ text, way }: Words, form: Form): string {
    switch (this.#state.at) {
      case 'trying':
        return '';
      case 'right':
        return way.say('practise-right', { form });
      case 'wrong':
        return way.say(this.#isHard ? 'practise-hard' : 'not-yet');
      case 'resting':
        return way.say('practise-rest');
      case 'lost':
        return text.failure(this.#state.failure);
    }
  }

  /** `task` is the pad or the field, which gives way to praise, and to a rest. */
  view(words: Words, form: Form, task: TemplateResult): TemplateResult {
    const { at } = this.#state;
    // The frame stays, and with it the region that speaks
    return html`<slot name="head"></slot>
      <div class=${this.isRight ? 'happy' : at}>
        ${hint(this.said(words, form), this.isRight ? 'met' : 'again')}
        ${this.#isHard || at === 'resting' ? this.#forgotten(words) : nothing}
        ${this.isRight || at === 'resting' ? html`<slot name="done"></slot>` : task}
        ${this.isRight ? this.#again(words) : nothing}
      </div>`;
  }

  get #isHard(): boolean {
    return this.#state.at === 'wrong' && this.#tries >= patience;
  }

  #again({ way }: Words): TemplateResult {
    return html`<button class="plain" type="button" @click=${() => this.begin()}>${way.say('practise-again')}</button>`;
  }

  #forgotten({ way }: Words): TemplateResult {
    return html`<div class="forgotten">
      <slot name="forgotten"><p>${way.say('practise-forgotten')}</p></slot>
    </div>`;
  }
}

/** Whom the page wants asked: its own function, or an address of its own. */
export function proverOf({ prove, proveAt: address }: Pick<Wishes, 'prove' | 'proveAt'>): Prove | undefined {
  if (prove || address === undefined) return prove;
  return async (secret, signal) => (await import('./prove-at.ts')).proveAt(address)(secret, signal);
}

function stateAfter(reason: unknown): State {
  const told = reason instanceof UniloginError ? toFailure(reason) : failure('unreachable', {});
  const isRest = told.code === 'locked-out' || told.code === 'locked-for-good';
  return isRest ? { at: 'resting' } : { at: 'lost', failure: told };
}
