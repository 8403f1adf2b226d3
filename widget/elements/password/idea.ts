import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Failure, toFailure } from '../../../shared/contract/errors.ts';
import { icon } from '../../theme/icons.ts';
import type { Words } from './checklist.ts';
import { joined } from './joined.ts';

/** "Give me an idea": a password in the band's form, drawn in the page, kept here until it is taken or the step is left. */
export class Idea implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  #parts: readonly string[] | undefined;
  #isTaken = false;
  #failure: Failure | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `draw` brings the parts of the idea. */
  async think(draw: () => Promise<readonly string[]>): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const parts = await draw();
      if (turn !== this.#turn) return;
      this.forget(); // until now the one before stood there: what is below stays where it is
      this.#parts = parts;
    } catch (reason) {
      if (turn === this.#turn) this.#failure = toFailure(reason);
    }
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#turn += 1;
    this.#parts = undefined;
    this.#isTaken = false;
    this.#failure = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The button and, once pressed, what came of it. `take` puts the idea where the person would have typed it. */
  view({ text, way }: Words, words: number, think: () => void, take: (idea: string) => void): TemplateResult {
    const idea = this.#parts?.join('');
    const use = (): void => {
      if (idea === undefined) return;
      this.#isTaken = true;
      this.#host.requestUpdate();
      take(idea);
    };
    return html`<div class="idea">
      ${
        this.#parts
          ? html`<p class="muted">${way.say(this.#isTaken ? 'idea-taken' : 'idea-is')}</p>
              ${joined(this.#parts, words)}`
          : nothing
      }
      ${
        this.#failure
          ? html`<p class="bad" role="alert">${icon('warning')}<span>${text.failure(this.#failure)}</span></p>`
          : nothing
      }
      <div class="row">
        <button class="plain" type="button" @click=${think}>
          ${idea === undefined ? nothing : icon('again')}${way.say(idea === undefined ? 'idea' : 'idea-other')}
        </button>
        <button class="plain" type="button" ?hidden=${idea === undefined || this.#isTaken} @click=${use}>
          ${icon('met')}${way.say('idea-take')}
        </button>
      </div>
      <p class="heard" role="status">
        ${idea === undefined ? nothing : this.#isTaken ? way.say('idea-taken') : `${way.say('idea-is')} ${idea}`}
      </p>
    </div>`;
  }
}
