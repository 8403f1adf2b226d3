import type { Card } from '../../../shared/flow/approval-cards.ts';
import type { State } from '../../../shared/flow/approvals.ts';

type Root = ParentNode & { readonly activeElement?: Element | null };

const cardOf = ({ cards }: State, id: string) => cards.find(({ request }) => request.id === id);
const isDoubted = (card: Card) => card.at === 'open' && card.isDoubted;

/**
 * Where the focus goes as requests are answered: on to the next number field after a yes, so that a class is
 * let in by numbers and Enter; never into a field because of what others did, and never away from where somebody types.
 */
export class FocusPath {
  readonly #root: Root;
  #at: string | undefined;
  #acted: string | undefined;
  #wasInMuted = false;

  constructor(root: Root) {
    this.#root = root;
  }

  /** The person did something about this request; where a press takes no focus (Safari's buttons), this tells where they are. */
  act(id: string): void {
    this.#acted = id;
  }

  /** Before a drawing: which request has the focus. */
  remember(): void {
    const { activeElement: active } = this.#root;
    this.#at = active ? active.closest<HTMLElement>('.request')?.dataset['id'] : this.#acted;
    this.#wasInMuted = active?.closest('.muted-list') != null;
  }

  /** After it: leads on when the request that had the focus has changed. */
  follow(before: State, after: State): void {
    const [was, is] = [before, after].map((state) => (this.#at === undefined ? undefined : cardOf(state, this.#at)));
    if (!was) return this.#leaveMuted();
    if (!is) return this.#goToHeading();
    if (was.at === is.at && isDoubted(was) === isDoubted(is)) return;
    if (is.at === 'over') return this.#leave(is, after);
    if (was.at === 'sending') return this.#goTo(is, was.answer === 'confirm' ? 'input' : '.not-us, button');
    if (is.at === 'open') this.#goTo(is, is.isDoubted ? 'h3' : was.at === 'over' ? 'h2' : '.not-us');
  }

  // Only a yes leads on. What else ends a request is to be read, perhaps while its number is half typed: the other half
  // belongs in no other field, and nothing scrolls away under a finger
  #leave(is: Card & { at: 'over' }, { cards }: State): void {
    this.#acted = undefined;
    const from = cards.indexOf(is);
    const others = [...cards.slice(from + 1), ...cards.slice(0, from)];
    const next = others.find((card) => card.at === 'open' && !card.isDoubted);
    if (is.ending === 'confirmed' && next) this.#goTo(next, 'input');
    else this.#place(is)?.focus({ preventScroll: true });
  }

  #goTo(card: Card, selector: string): void {
    const place = this.#place(card);
    const target = place?.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({ block: 'nearest' }); // who asks for what is seen before a number is typed
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #leaveMuted(): void {
    if (this.#wasInMuted && !this.#root.activeElement) this.#goToHeading();
  }

  #goToHeading(): void {
    if (!this.#root.activeElement) this.#root.querySelector<HTMLElement>('.request, h2[tabindex]')?.focus();
  }

  #place({ request }: Card): HTMLElement | undefined {
    return [...this.#root.querySelectorAll<HTMLElement>('.request')].find(
      ({ dataset }) => dataset['id'] === request.id,
    );
  }
}
