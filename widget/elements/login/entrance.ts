import { door } from '../../theme/icon-paths.ts';

const icon = 'http://www.w3.org/2000/svg';

/** How the entrance looks: its button's word or nothing in its place, what stands above it, what is said aloud. */
export interface EntranceLook {
  readonly button: string | undefined;
  readonly hasDoor: boolean;
  readonly alert: string;
  readonly heard: string;
}

/**
 * The one button, made by hand and kept for good: a page need not load a template engine before somebody can click, and
 * no later drawing takes the focus or a half-made click away. What else there is to see, a template draws before `alert`.
 */
export class Entrance {
  readonly group = make('div', { role: 'group', 'aria-label': 'Unilogin' });
  readonly alert = make('p', { role: 'alert' });
  readonly #button = make('button', { class: 'act', part: 'button', type: 'button' });
  readonly #door = document.createElementNS(icon, 'svg');
  readonly #word = make('span', {});
  readonly #heard = make('p', { class: 'heard', role: 'status' });

  constructor(root: ParentNode, enter: () => void) {
    const path = document.createElementNS(icon, 'path');
    path.setAttribute('d', door);
    this.#door.setAttribute('viewBox', '0 0 24 24');
    this.#door.setAttribute('aria-hidden', 'true');
    this.#door.append(path);
    this.#button.append(this.#door, this.#word);
    this.#button.addEventListener('click', enter);
    this.group.append(this.alert, this.#button);
    root.append(this.group, this.#heard);
  }

  draw({ button, hasDoor, alert, heard }: EntranceLook): void {
    this.#button.hidden = button === undefined;
    this.#door.toggleAttribute('hidden', !hasDoor);
    this.alert.hidden = alert === '';
    say(this.#word, button ?? '');
    say(this.alert, alert);
    say(this.#heard, heard);
  }
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// Text that stays the same is not written again, or a screen reader would say it again
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
