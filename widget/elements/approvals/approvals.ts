import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { approvalsOfThisPage, type ApprovalsSource } from '../../../shared/contract/approvals-client.ts';
import { type Event as Told, initial, isAboutWho, type State } from '../../../shared/flow/approvals.ts';
import type { ApprovalsMessages } from '../../../shared/i18n/approvals/messages.ts';
import { approvals, approvalsFailures } from '../../../shared/i18n/approvals/words.ts';
import { UniloginApprovalsWaitingEvent } from '../../events/approvals-waiting.ts';
import { openEventSource } from '../../controllers/live-news.ts';
import { Messages } from '../../controllers/messages.ts';
import { WatchedSource } from '../../controllers/watched-source.ts';
import { flowOf } from './approvals-flow-of.ts';
import { styles } from './approvals.styles.ts';
import type { Desk } from './desk.ts';
import { FocusPath } from './focus-path.ts';
import { Hands } from './hands.ts';
import { history } from './history.ts';
import { muted } from './muted.ts';
import { newsOf } from './news-of.ts';
import { notice } from './notice.ts';
import { PageTitle } from './page-title.ts';
import { requestCard } from './request.ts';
import { calledName } from '../shown-name.ts';
import { Signals } from './signals.ts';

/** How many answers of the past are shown at a time. */
const page = 30;

/**
 * For a grown-up: which pupils wait for their yes, what exactly it would be a yes to, and what they answered before. Nothing
 * is confirmed without the number that the pupil says.
 *
 * @attr sure-at - address at which the grown-up shows again who they are, when the provider asks for it
 * @attr {boolean} counts-in-title - puts how many wait into the page's title, as in "(2) …"
 * @attr {boolean} brief - for a small place: who waits, and nothing of what was
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @fires {UniloginApprovalsWaitingEvent} unilogin-approvals-waiting - how many wait has changed
 * @csspart request - the card of one pupil
 * @csspart number - the field for the number
 * @csspart yes - the button that confirms
 * @csspart no - the button that refuses
 * @cssprop --unilogin-act - the colour of the one action; `--unilogin-act-ink` is the text on it
 */
export class UniloginApprovals extends LitElement {
  static override styles = styles;
  static override properties = {
    sureAt: { attribute: 'sure-at', reflect: true },
    countsInTitle: { type: Boolean, attribute: 'counts-in-title', reflect: true },
    brief: { type: Boolean, reflect: true },
    source: { attribute: false },
  };

  declare sureAt: string | undefined;
  declare countsInTitle: boolean;
  declare brief: boolean;
  /** Where requests come from: the provider that wrote this page, or what an extension brings. */
  declare source: ApprovalsSource;
  /** What was drawn last, and what was heard last: several states may come between two drawings. */
  #before: State = initial;
  #heard: State = initial;
  #heardAt = 0;
  #said = '';
  #shown = 0;
  /** Requests whose answer was on its way a tick ago, and those for which it still was at this one. */
  #sent: readonly string[] = [];
  #slow: readonly string[] = [];
  #focus: FocusPath | undefined;
  readonly #title = new PageTitle(this);
  readonly #hands = new Hands(this);
  readonly #signals = new Signals(this);
  readonly #text = new Messages<ApprovalsMessages>(this, approvals, approvalsFailures);
  readonly #flow: WatchedSource<State, Told> = new WatchedSource<State, Told>(this, {
    start: (looks) => flowOf(this.source, looks),
    news: () => (this.#isShutOut ? undefined : this.source.news),
    opens: (address, hear) => (this.source.openNews ?? openEventSource)(address, hear),
    isHalted: () => this.#isShutOut,
    begins: () => void (this.#before = this.#heard = initial),
    hears: (state) => this.#hear(state),
    ticks: (now) => this.#tick(now),
  });

  constructor() {
    super();
    this.countsInTitle = false;
    this.brief = false;
    this.source = approvalsOfThisPage;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source') && this.hasUpdated) this.#flow.restart();
    this.#focus ??= new FocusPath(this.renderRoot);
    this.#focus.remember();
    this.#keepPlaces();
  }

  protected override render(): TemplateResult {
    const { cards, list } = this.#state;
    const desk = this.#desk;
    return html`<p class="heard" role="status">${this.#said}</p>
      ${notice(this.#state, this.sureAt, desk)}
      <ul class="requests">
        ${repeat(
          cards,
          ({ request }) => request.id,
          (card) => requestCard(card, desk),
        )}
      </ul>
      ${cards.length > 0 ? nothing : this.#nobody()}
      ${
        list && !this.brief
          ? html`<div class="below">
              ${muted(list.muted, this.#heardAt, desk)}
              ${history(list.history, { shown: this.#shown, open: this.#open, more: this.#more }, desk)}
              ${this.#signals.view(desk)}
            </div>`
          : nothing
      }`;
  }

  protected override updated(): void {
    const [before, after] = [this.#before, this.#state];
    this.#before = after;
    this.#focus?.follow(before, after);
    this.#title.count(this.countsInTitle ? waitingIn(after) : 0);
  }

  get #state(): State {
    return this.#flow.state ?? initial;
  }

  get #isShutOut(): boolean {
    const { failure } = this.#state;
    return failure !== undefined && isAboutWho(failure);
  }

  get #desk(): Desk {
    const names = this.#state.cards.map(({ request }) => request.pupil.name);
    return {
      text: this.#text,
      now: performance.now(),
      isSlow: ({ id }) => this.#slow.includes(id),
      nameOf: ({ pupil }) => calledName(pupil.name, names),
      send: (event) => {
        if ('id' in event) this.#focus?.act(event.id);
        this.#flow.send(event);
      },
    };
  }

  #nobody(): TemplateResult | typeof nothing {
    if (!this.#state.list) {
      return this.#state.failure ? nothing : html`<p class="muted looking">${this.#text.say('looking')}</p>`;
    }
    if (this.brief) return html`<p class="muted nobody">${this.#text.say('empty')}</p>`;
    return html`<div class="card nobody">
      <h2 tabindex="-1">${this.#text.say('empty')}</h2>
      <p>${this.#text.say('empty-how')}</p>
      <p>${this.#text.say('empty-number')}</p>
    </div>`;
  }

  #hear(state: State): void {
    const known = this.#heard;
    this.#heard = state;
    if (state.list !== known.list) this.#heardAt = performance.now();
    const { said, isNew, isLate } = newsOf(known, state, this.#desk);
    // The same words twice are heard twice only when they differ
    if (said !== '') this.#said = said === this.#said ? `${said}\u00a0` : said;
    if (isNew) this.#signals.give();
    if (isLate) this.#flow.look();
    if (waitingIn(known) !== waitingIn(state)) this.dispatchEvent(new UniloginApprovalsWaitingEvent(waitingIn(state)));
  }

  /** What is over keeps the room that it had, until it leaves. */
  #keepPlaces(): void {
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('.request')) {
      const card = this.#state.cards.find(({ request }) => request.id === place.dataset['id']);
      const isOver = place.classList.contains('over');
      if (card?.at === 'over' && !isOver) place.style.minBlockSize = `${place.offsetHeight}px`;
      if (card?.at !== 'over' && isOver) place.style.minBlockSize = '';
    }
  }

  #tick(now: number): void {
    const { cards } = this.#state;
    const sent = cards.filter(({ at }) => at === 'sending').map(({ request }) => request.id);
    this.#slow = sent.filter((id) => this.#sent.includes(id));
    this.#sent = sent;
    const isTyping = cards.some((card) => card.at === 'open' && card.typed !== '');
    this.#flow.send({ type: 'ticked', now, mayMove: !isTyping && this.#hands.areAtRest(now) });
    if (cards.length > 0) this.requestUpdate();
  }

  readonly #open = (isOpen: boolean): void => {
    this.#shown = isOpen ? Math.max(page, this.#shown) : 0;
    this.requestUpdate();
  };

  readonly #more = (): void => {
    this.#shown += page;
    this.requestUpdate();
  };
}

function waitingIn({ cards }: State): number {
  return cards.filter(({ at }) => at !== 'over').length;
}
