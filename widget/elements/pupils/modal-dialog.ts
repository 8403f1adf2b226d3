import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Opens and closes a modal dialog of its host as the state says; the browser gives the focus back. */
export class ModalDialog implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #isWanted: () => boolean;
  readonly #opened: (dialog: HTMLDialogElement) => void;

  /** `selector`: by its id, which is found at once however much stands before it. */
  constructor(
    host: Host,
    selector: string,
    isWanted: () => boolean,
    opened: (dialog: HTMLDialogElement) => void = () => undefined,
  ) {
    this.#host = host;
    this.#selector = selector;
    this.#isWanted = isWanted;
    this.#opened = opened;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(this.#selector);
    if (!dialog || dialog.open === this.#isWanted()) return;
    if (dialog.open) return dialog.close();
    dialog.showModal();
    this.#opened(dialog);
  }
}
