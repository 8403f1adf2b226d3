import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { steered } from '../picture-pad/roving-focus.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Milliseconds between two letters of one name. */
const pause = 700;

/**
 * One Tab stop for the whole list: arrows, Home and End move among the checkboxes, letters go to the next name that begins so,
 * Shift and an arrow select on the way. What the checkboxes are to a screen reader stays as it is.
 */
export class ArrowKeys implements ReactiveController {
  readonly #host: Host;
  readonly #turn: (username: string) => void;
  /** The checkbox that Tab reaches. */
  #at: HTMLInputElement | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(host: Host, turn: (username: string) => void) {
    this.#host = host;
    this.#turn = turn;
    host.addController(this);
  }

  /** After each drawing there is one card that Tab reaches, with what can be pressed on it. */
  hostUpdated(): void {
    const first = () => this.#host.renderRoot.querySelector<HTMLInputElement>('.pupil input');
    const current = this.#at?.isConnected === true ? this.#at : first();
    if (current) this.#reach(current);
  }

  readonly follow = (event: FocusEvent): void => {
    const box = cardOf(event.target)?.querySelector('input');
    if (box) this.#reach(box);
  };

  readonly steer = (event: KeyboardEvent): void => {
    const boxes = this.#boxes;
    const at = boxes.findIndex((box) => cardOf(box) === cardOf(event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    const to = steered(event.key, at, boxes.length, columnsOf(boxes), isRtl) ?? this.#named(event, boxes, at);
    if (to === undefined) return;
    event.preventDefault();
    const [from, box] = [boxes[at], boxes[to]];
    box?.focus();
    if (!event.shiftKey || event.key.length === 1) return;
    for (const one of [from, box]) if (one && !one.checked) this.#turn(usernameOf(one));
  };

  get #boxes(): HTMLInputElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>('.pupil input')];
  }

  #reach(box: HTMLInputElement): void {
    if (this.#at && this.#at !== box) setStop(this.#at, -1);
    setStop(box, 0);
    this.#at = box;
  }

  #named({ key, timeStamp }: KeyboardEvent, boxes: readonly HTMLInputElement[], at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    this.#typed = timeStamp - this.#typedAt > pause ? key : this.#typed + key;
    this.#typedAt = timeStamp;
    const begins = (box: HTMLInputElement) =>
      (box.ariaLabel ?? '').replace('\u2068', '').toLowerCase().startsWith(this.#typed.toLowerCase());
    const from = this.#typed.length === 1 ? at + 1 : at;
    const order = [...boxes.slice(from), ...boxes.slice(0, from)];
    const found = order.find(begins);
    return found ? boxes.indexOf(found) : undefined;
  }
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.pupil') : null;
}

/** Also for what can be pressed on the card. */
function setStop(box: HTMLInputElement, tabIndex: 0 | -1): void {
  for (const one of cardOf(box)?.querySelectorAll<HTMLElement>('input, button') ?? []) one.tabIndex = tabIndex;
}

function usernameOf(box: HTMLInputElement): string {
  return cardOf(box)?.dataset['username'] ?? '';
}

/** How many stand beside each other: those on the line of the first. */
function columnsOf(boxes: readonly HTMLInputElement[]): number {
  const topOf = (box: HTMLInputElement | undefined) => box && cardOf(box)?.offsetTop;
  const next = boxes.findIndex((box) => topOf(box) !== topOf(boxes[0]));
  return next < 0 ? boxes.length : next;
}
