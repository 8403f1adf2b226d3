import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Opening } from '../../../shared/contract/pupils.ts';
import { progressOf } from '../../../shared/flow/pupils-shown.ts';
import { type Desk, nameOf } from './desk.ts';
import { ModalDialog } from './modal-dialog.ts';
import { timeLeft } from './time-left.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * For the projector: what pupils do now, the two words, and how many are through; nobody's name unless the adult asks for it.
 * Over the whole screen where the browser lets it; Escape leaves, in one press.
 */
export class Wall implements ReactiveController {
  readonly #host: Host;
  #opening: string | undefined;
  #showsNames = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new ModalDialog(host, '#on-the-wall', () => this.#opening !== undefined, fillScreen);
  }

  readonly show = (opening: string): void => {
    this.#opening = opening;
    this.#showsNames = false;
    this.#host.requestUpdate();
  };

  view(list: readonly Opening[], where: string, desk: Desk): TemplateResult {
    const opening = list.find(({ id }) => id === this.#opening);
    if (!opening) this.#opening = undefined; // closed: nothing is left to do
    return html`<dialog id="on-the-wall" class="wall" aria-labelledby="wall" @close=${this.#leave}>
      ${opening ? this.#screen(opening, where, desk) : nothing}
    </dialog>`;
  }

  hostDisconnected(): void {
    this.#opening = undefined;
  }

  readonly #leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    this.#opening = undefined;
    this.#host.requestUpdate();
  };

  // The first Escape leaves the full screen; it is meant to leave the wall
  readonly #leftFullScreen = ({ target }: Event): void => {
    if (target instanceof Element && !target.matches(':fullscreen')) this.#leave();
  };

  #screen(opening: Opening, where: string, desk: Desk): TemplateResult {
    const { text, state } = desk;
    const { gives, code, pupils } = opening;
    const { through, missing } = progressOf(opening, state.list ?? { pupils: [] });
    const left = timeLeft(opening, desk);
    return html`<div class="screen" @fullscreenchange=${this.#leftFullScreen}>
      <h2 id="wall" tabindex="-1">${text.say('wall-title', { gives })}</h2>
      <ol>
        <li>${text.say('wall-go', { gives, where })}</li>
        <li>${text.say('wall-name')}</li>
        ${
          code === undefined
            ? nothing
            : html`<li>
                ${text.say('wall-code')}
                <b class="words" translate="no" lang="da"
                  >${code}${isShort(code) ? html`<span class="keys" aria-hidden="true">${code.toUpperCase()}</span>` : nothing}</b
                >
              </li>`
        }
        <li>${text.say('wall-follow')}</li>
      </ol>
      <p class="tally" role="status">${text.say('reached', { through: through.length, count: pupils.length })}</p>
      <p class="left">${left ?? text.say('time-over')}</p>
      ${
        this.#showsNames && missing.length > 0
          ? html`<h3>${text.say('wall-missing')}</h3>
              <ul class="missing">
                ${missing.map((username) => html`<li>${nameOf(username, desk)}</li>`)}
              </ul>`
          : nothing
      }
      <div class="row">
        <label
          ><input
            type="checkbox"
            .checked=${this.#showsNames}
            @change=${this.#turnNames}
          />${text.say('wall-names')}</label
        >
        <button class="plain" type="button" @click=${this.#leave}>${text.say('wall-close')}</button>
      </div>
    </div>`;
  }

  readonly #turnNames = (): void => {
    this.#showsNames = !this.#showsNames;
    this.#host.requestUpdate();
  };
}

// Refused within a frame, or where there is no full screen: the dialog fills the page all the same
function fillScreen(dialog: HTMLDialogElement): void {
  dialog.querySelector('h2')?.focus();
  const screen = dialog.querySelector<HTMLElement>('.screen');
  if (document.fullscreenEnabled) void screen?.requestFullscreen().catch(() => undefined);
}

/** Words for who has just begun to read. The keys have capitals, and these are the letters that such a child knows first. */
function isShort(code: string): boolean {
  return code.split(' ').every((word) => word.length <= 4);
}
