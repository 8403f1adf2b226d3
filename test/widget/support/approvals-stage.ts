import { fixture, html } from '@open-wc/testing';
import type { ApprovalAct, ApprovalsSource } from '../../../shared/contract/approvals-client.ts';
import type { Approvals } from '../../../shared/contract/approvals.ts';
import { type Failure, toError, failure } from '../../../shared/contract/errors.ts';
import '../../../widget/define/approvals.ts';
import type { UniloginApprovals } from '../../../widget/elements/approvals/approvals.ts';
import { approvalsOf } from '../../support/approvals.ts';
import { deepQueryAll, deepText } from './deep.ts';
import { FakeEventSource } from './fake-event-source.ts';
import { waitUntil } from './wait-until.ts';

/** Plays the provider for one grown-up: says what the test lays ready, and keeps what was answered. */
export class FakeApprovals implements ApprovalsSource {
  readonly news = '/api/approvals/news';
  readonly acts: ApprovalAct[] = [];
  looks = 0;
  list: Approvals | Failure;
  /** What the next answers get, in order; after that each request that is answered leaves the list. */
  next: (Approvals | Failure)[] = [];
  #held: Promise<void> | undefined;

  constructor(list: Approvals | Failure = approvalsOf([])) {
    this.list = list;
  }

  /** Holds answers back until the returned function is called. */
  holds(): () => void {
    let release: () => void = () => undefined;
    this.#held = new Promise((resolve) => (release = resolve));
    return () => {
      this.#held = undefined;
      release();
    };
  }

  goesAway(): void {
    this.list = failure('unreachable', {});
  }

  async look(): Promise<Approvals> {
    this.looks += 1;
    return said(this.list);
  }

  async act(act: ApprovalAct): Promise<Approvals> {
    this.acts.push(act);
    const { list } = this;
    if (!('code' in list)) this.list = { ...list, waiting: list.waiting.filter(({ id }) => id !== act.id) };
    const next = this.next.shift() ?? this.list;
    const isOver = 'code' in next && (next.code === 'wrong-numbers' || next.code === 'request-over');
    if ('code' in next && !isOver) this.list = list;
    await this.#held;
    return said(next);
  }
}

function said(what: Approvals | Failure): Approvals {
  if ('code' in what) throw toError(what);
  return what;
}

/** The element on the page, and what a grown-up does with it. */
export class ApprovalsStage {
  readonly element: UniloginApprovals;
  readonly source: FakeApprovals;

  private constructor(element: UniloginApprovals, source: FakeApprovals) {
    this.element = element;
    this.source = source;
  }

  static async open(
    source: FakeApprovals,
    { lang = 'da', dir = 'ltr', width = '58rem' } = {},
  ): Promise<ApprovalsStage> {
    const place = await fixture<HTMLElement>(
      html`<main lang=${lang} dir=${dir} style="inline-size: ${width}">
        <unilogin-approvals .source=${source} sure-at="/me/approvals" counts-in-title></unilogin-approvals>
      </main>`,
    );
    const stage = new ApprovalsStage(place.querySelector('unilogin-approvals') as UniloginApprovals, source);
    await waitUntil(() => deepQueryAll(stage.element, '.request, .nobody, .notice').length > 0, 'something is there');
    return stage;
  }

  get text(): string {
    return deepText(this.element)
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll(/\u00a0/g, ' ');
  }

  says(words: string): Promise<void> {
    return waitUntil(() => this.text.includes(words), `says "${words}", not "${this.text}"`);
  }

  /** What a screen reader hears by itself. */
  get heard(): string {
    const region = this.element.shadowRoot?.querySelector('[role=status]');
    return (region?.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').trim();
  }

  card(id: string): HTMLElement {
    const found = deepQueryAll(this.element, '.request').find(({ dataset }) => dataset['id'] === id);
    if (!found) throw new Error(`no card of ${id} in "${this.text}"`);
    return found;
  }

  get ids(): (string | undefined)[] {
    return deepQueryAll(this.element, '.request').map(({ dataset }) => dataset['id']);
  }

  field(id: string): HTMLInputElement {
    const found = this.card(id).querySelector('input');
    if (!found) throw new Error(`no field in the card of ${id}`);
    return found;
  }

  async type(id: string, text: string): Promise<void> {
    const field = this.field(id);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Enter in the field of this card, as a browser takes it: the form's button is pressed. */
  async enter(id: string): Promise<void> {
    this.card(id).querySelector('form')?.requestSubmit();
    await this.element.updateComplete;
  }

  async press(words: string, id?: string): Promise<void> {
    const all = id === undefined ? deepQueryAll(this.element, 'button') : [...this.card(id).querySelectorAll('button')];
    const button = all.find((one) => one.textContent.replaceAll(/[\u2066-\u2069]/g, '').includes(words));
    if (!button) throw new Error(`no button "${words}" in "${this.text}"`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** What has the focus within the element. */
  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  isOver(id: string): Promise<void> {
    return waitUntil(() => this.card(id).classList.contains('over'), `the request ${id} is over`);
  }

  /** The provider says that something has changed; waits until the page has looked. */
  async news(list: Approvals | Failure): Promise<void> {
    const { looks } = this.source;
    this.source.list = list;
    FakeEventSource.say('changed');
    await waitUntil(() => this.source.looks > looks, 'the page looks');
    await Promise.resolve();
    await this.element.updateComplete;
  }
}
