import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { pupilsOfThisPage, type PupilsSource } from '../../../shared/contract/pupils-client.ts';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { type Event as Told } from '../../../shared/flow/pupils.ts';
import { initial, isAboutWho, type State } from '../../../shared/flow/pupils-state.ts';
import type { PupilsMessages } from '../../../shared/i18n/pupils/messages.ts';
import { pupils, pupilsFailures } from '../../../shared/i18n/pupils/words.ts';
import { Messages } from '../../controllers/messages.ts';
import { WatchedSource } from '../../controllers/watched-source.ts';
import { actions } from './actions.ts';
import { Announcer } from './announcer.ts';
import { ArrowKeys } from './arrow-keys.ts';
import type { Desk } from './desk.ts';
import { Drawn } from './drawn.ts';
import { elsewhere } from './elsewhere.ts';
import { grid } from './grid.ts';
import { head } from './head.ts';
import { ModalDialog } from './modal-dialog.ts';
import { foundBy, newsOf, reachedSince } from './news-of.ts';
import { notice } from './notice.ts';
import { openings, openingsOf } from './openings.ts';
import { flowOf } from './pupils-flow-of.ts';
import { styles } from './pupils.styles.ts';
import { question, showQuestion } from './question.ts';
import { tools } from './tools.ts';
import { Wall } from './wall.ts';
import { WhoIsShown } from './who-is-shown.ts';

/**
 * For teachers, user administrators and parents: how their pupils stand, and a door to a new password or to more trust for one, some
 * or a whole class. No password is shown, chosen or known here.
 *
 * @attr sure-at - address at which the adult shows again who they are, when the provider asks for it; `place` and `group` are added to it
 * @attr place - where to begin: a school's number or `children`; the first one when nothing is said
 * @attr group - the class to begin with
 * @attr log-at - address of what has happened to one's own children
 * @attr go-to - where pupils go, as it stands on the wall; this page's host when nothing is said
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @csspart pupil - the tile of one pupil
 * @csspart opening - what was opened for several at once
 * @csspart password - the button that gives a new password
 * @csspart step-up - the button that gives extra security
 * @cssprop --unilogin-act - the colour of the one action; `--unilogin-act-ink` is the text on it
 */
export class UniloginPupils extends LitElement {
  static override styles = styles;
  static override properties = {
    sureAt: { attribute: 'sure-at', reflect: true },
    place: { reflect: true },
    group: { reflect: true },
    logAt: { attribute: 'log-at', reflect: true },
    goTo: { attribute: 'go-to', reflect: true },
    source: { attribute: false },
  };

  declare sureAt: string | undefined;
  declare place: string | undefined;
  declare group: string | undefined;
  declare logAt: string | undefined;
  declare goTo: string | undefined;
  /** Where pupils come from: the provider that wrote this page. */
  declare source: PupilsSource;
  #heard: State = initial;
  /** How far the pupils were when that was said last. */
  #told: Pupils | undefined;
  #opened: string | undefined;
  #wasAtUndo = false;
  readonly #who = new WhoIsShown();
  readonly #drawn = new Drawn(this);
  readonly #announcer = new Announcer(this);
  readonly #wall = new Wall(this);
  readonly #text = new Messages<PupilsMessages>(this, pupils, pupilsFailures);
  readonly #flow: WatchedSource<State, Told> = new WatchedSource<State, Told>(this, {
    start: (looks) => flowOf(this.source, this, looks),
    news: () => (this.#isShutOut ? undefined : this.source.news),
    isHalted: () => this.#isShutOut || this.#state.refusal !== undefined,
    begins: () => void (this.#heard = initial),
    hears: (state) => this.#hear(state),
    ticks: (now) => this.#tick(now),
  });
  readonly #keys = new ArrowKeys(this, (username) =>
    this.#flow.send({ type: 'turn', username, isRange: false, now: performance.now() }),
  );

  constructor() {
    super();
    this.source = pupilsOfThisPage;
    new ModalDialog(this, '#question', () => this.#state.asked !== undefined, showQuestion);
  }

  /** The first drawing is a task of its own: beside the script's it is a long one. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated) return new Promise((resolve) => setTimeout(resolve)).then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#wasAtUndo = this.shadowRoot?.activeElement?.classList.contains('undo') === true;
    if (changed.has('source') && this.hasUpdated) this.#flow.restart();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    const { state } = desk;
    const isHere = state.list !== undefined && state.list.place === state.place;
    return html`${this.#announcer.view()} ${notice(state, this.#sureAt, desk)} ${head(desk)}
    ${isHere ? this.#pupils(desk) : state.failure ? nothing : html`<p class="muted looking">${this.#text.say('looking')}</p>`}
    ${question(desk)} ${this.#wall.view(openingsOf(desk), this.goTo ?? `${location.host}/me`, desk)}`;
  }

  protected override updated(): void {
    const made = this.#state.undo?.opening;
    if (made === this.#opened) return;
    this.#opened = made;
    // The words to show are what comes next; for one child nothing moves
    const banner = this.renderRoot.querySelector<HTMLElement>(`.opening[data-opening="${made ?? ''}"]`);
    if (made !== undefined) banner?.querySelector<HTMLElement>('h3')?.focus();
    else if (this.#wasAtUndo) this.renderRoot.querySelector<HTMLElement>('.give')?.focus();
  }

  get #state(): State {
    return this.#flow.state ?? initial;
  }

  /** With where the adult is, so that they come back there. */
  get #sureAt(): string | undefined {
    const { place, group } = this.#state;
    if (this.sureAt === undefined || place === 'any') return this.sureAt;
    const address = new URL(this.sureAt, document.baseURI);
    address.searchParams.set('place', place);
    if (group !== undefined) address.searchParams.set('group', group);
    return address.href;
  }

  get #isShutOut(): boolean {
    const { failure } = this.#state;
    return failure !== undefined && isAboutWho(failure);
  }

  get #desk(): Desk {
    const [state, now] = [this.#state, performance.now()];
    return { text: this.#text, send: (event) => this.#flow.send(event), state, now, ...this.#who.of(state, now) };
  }

  #pupils(desk: Desk): TemplateResult {
    const { place, group, search, filter } = desk.state;
    const drawn = this.#drawn.of(desk.shown.length, [place, group, search, filter].join());
    return html`<div class="card">
      ${tools(desk)} ${elsewhere(desk)} ${openings(this.#wall.show, desk)}
      <div @keydown=${this.#keys.steer} @focusin=${this.#keys.follow}>${grid(drawn, desk)}</div>
      ${actions(this.#sureAt, desk)}
      <div class="row below">
        ${
          place === 'children' && this.logAt !== undefined
            ? html`<a class="link" href=${this.logAt}>${this.#text.say('child-log')}</a>`
            : html`<button class="link" type="button" @click=${() => print()}>${this.#text.say('print')}</button>`
        }
      </div>
    </div>`;
  }

  #hear(state: State): void {
    const before = this.#heard;
    this.#heard = state;
    const desk = this.#desk;
    this.#announcer.say(newsOf(before, state, desk));
    if (before.search !== state.search || before.filter !== state.filter) {
      this.#announcer.say(foundBy(desk));
    }
  }

  #tick(now: number): void {
    this.#flow.send({ type: 'ticked', now });
    const { list, undo } = this.#state;
    if (this.#announcer.isQuiet(now)) {
      const desk = this.#desk;
      this.#announcer.say(reachedSince(this.#told, openingsOf(desk), desk));
      this.#told = list;
    }
    if (undo || list?.openings.some(({ secondsLeft }) => secondsLeft > 0)) this.requestUpdate();
  }
}
