import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Failure, toError } from '../../../shared/contract/errors.ts';
import type { Closed, Opened, PupilsSource } from '../../../shared/contract/pupils-client.ts';
import type { Pupil, Pupils } from '../../../shared/contract/pupils.ts';
import '../../../widget/define/pupils.ts';
import type { UniloginPupils } from '../../../widget/elements/pupils/pupils.ts';
import { opened, openingOf, pupilOf, pupilsOf } from '../../../site/world/pupils.ts';
import { deepQueryAll, deepText } from './deep.ts';
import { FakeEventSource } from './fake-event-source.ts';
import { waitUntil } from './wait-until.ts';

/** A class of so many, with names of their own. */
export function classOf(count: number, changes: Partial<Pupils> = {}): Pupils {
  const pupils = Array.from({ length: count }, (_, index) => {
    const name = ['Ahmed Ali', 'Bo Li', 'Clara Juul', 'Emil Østergaard', 'Ida Holm', 'Liv Ågård'][index];
    return pupilOf(`elev${1000 + index}`, { name: name ?? `Elev${index} Holm` });
  });
  return pupilsOf(pupils, changes);
}

/** Plays the provider for one adult: opens and closes as it is asked, says what the test lays ready, and keeps what was asked. */
export class FakePupils implements PupilsSource {
  readonly news = '/api/pupils/news';
  readonly asked: (Opened | Closed)[] = [];
  readonly lookedAt: string[] = [];
  list: Pupils | Failure;
  /** The words that an opening of several has. */
  code = 'sol kanin';
  /** What the next acts get instead. */
  next: Failure[] = [];

  constructor(list: Pupils | Failure = classOf(6)) {
    this.list = list;
  }

  async look(place: string): Promise<Pupils> {
    this.lookedAt.push(place);
    return this.#said();
  }

  async open(what: Opened): Promise<Pupils> {
    this.asked.push(what);
    const { list } = this;
    const refused = this.next.shift();
    if (refused) throw toError(refused);
    if ('code' in list) throw toError(list);
    const needsCode = list.rules.codeFrom !== undefined && what.pupils.length >= list.rules.codeFrom;
    const id = `o${this.asked.length}`;
    this.list = opened(list, openingOf(id, what.pupils, { gives: what.gives, ...(needsCode && { code: this.code }) }));
    return this.#said();
  }

  async close(what: Closed): Promise<Pupils> {
    this.asked.push(what);
    const { list } = this;
    if ('code' in list) throw toError(list);
    const isMeant = (username: string) => what.pupils?.includes(username) ?? true;
    this.list = {
      ...list,
      openings: list.openings.filter(({ id }) => id !== what.opening || what.pupils !== undefined),
      pupils: list.pupils.map((pupil) => ({
        ...pupil,
        windows: pupil.windows.filter(({ opening }) => opening !== what.opening || !isMeant(pupil.username)),
      })),
    };
    return this.#said();
  }

  #said(): Pupils {
    if ('code' in this.list) throw toError(this.list);
    return this.list;
  }
}

interface How {
  readonly lang?: string;
  readonly dir?: string;
  readonly width?: string;
  /** Where it begins. */
  readonly at?: { readonly place?: string; readonly group?: string };
}

/** The element on the page, and what an adult does with it. */
export class PupilsStage {
  readonly element: UniloginPupils;
  readonly source: FakePupils;

  private constructor(element: UniloginPupils, source: FakePupils) {
    this.element = element;
    this.source = source;
  }

  static async open(
    source = new FakePupils(),
    { lang = 'da', dir = 'ltr', width = '58rem', at = {} }: How = {},
  ): Promise<PupilsStage> {
    const place = await fixture<HTMLElement>(
      html`<main lang=${lang} dir=${dir} style="inline-size: ${width}">
        <unilogin-pupils
          .source=${source}
          sure-at="/sure"
          log-at="/log"
          go-to="skole.example/me"
          place=${ifDefined(at.place)}
          group=${ifDefined(at.group)}
        ></unilogin-pupils>
      </main>`,
    );
    const stage = new PupilsStage(place.querySelector('unilogin-pupils') as UniloginPupils, source);
    await waitUntil(() => stage.all('.pupil, .nobody, .notice').length > 0, 'something is there');
    return stage;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return deepQueryAll<E>(this.element, selector);
  }

  one<E extends HTMLElement>(selector: string): E {
    const [found] = this.all<E>(selector);
    if (!found) throw new Error(`no ${selector} in "${this.text}"`);
    return found;
  }

  get text(): string {
    return plain(deepText(this.element));
  }

  says(words: string): Promise<void> {
    return waitUntil(() => this.text.includes(words), `says "${words}", not "${this.text}"`);
  }

  /** What a screen reader hears by itself. */
  get heard(): string {
    return plain(this.one('p[role=status].heard').textContent).trim();
  }

  hears(words: string): Promise<void> {
    return waitUntil(() => this.heard === words, `hears "${words}", not "${this.heard}"`);
  }

  get names(): string[] {
    return this.all('.pupil b').map(({ textContent }) => plain(textContent));
  }

  card(name: string): HTMLElement {
    const found = this.all('.pupil').find((one) => plain(one.querySelector('b')?.textContent ?? '') === name);
    if (!found) throw new Error(`no card of ${name} in "${this.text}"`);
    return found;
  }

  box(name: string): HTMLInputElement {
    return this.card(name).querySelector('input') as HTMLInputElement;
  }

  get selected(): string[] {
    return this.all<HTMLInputElement>('.pupil input').flatMap((one) =>
      one.checked ? [plain(one.ariaLabel ?? '')] : [],
    );
  }

  async turn(name: string, shiftKey = false): Promise<void> {
    this.box(name).dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, shiftKey }),
    );
    await this.element.updateComplete;
  }

  /** A key where the focus is. */
  async key(key: string, more: KeyboardEventInit = {}): Promise<void> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
    this.focused?.dispatchEvent(event);
    await this.element.updateComplete;
  }

  async press(words: string, within?: HTMLElement): Promise<void> {
    const buttons = within ? [...within.querySelectorAll('button')] : this.all<HTMLButtonElement>('button');
    const button = buttons.find((one) => plain(one.textContent).replaceAll(/\s+/g, ' ').includes(words));
    if (!button) throw new Error(`no button "${words}" in "${this.text}"`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async choose(words: string): Promise<void> {
    const label = this.all('.chips label').find(({ textContent }) => plain(textContent).includes(words));
    if (!label) throw new Error(`no choice "${words}" in "${this.text}"`);
    label.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  async search(text: string): Promise<void> {
    const field = this.one<HTMLInputElement>('.search input');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** The two clicks. */
  async give(words: string): Promise<void> {
    const { length } = this.source.asked;
    await this.press(words);
    await this.press('Ja, åbn');
    await waitUntil(() => this.source.asked.length > length, 'the provider is asked');
    await this.element.updateComplete;
  }

  get isAsked(): boolean {
    return this.one<HTMLDialogElement>('.question').open;
  }

  /** What has the focus within the element. */
  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** The provider says that something has changed; waits until the page has looked. */
  async news(list: Pupils | Failure): Promise<void> {
    const { length } = this.source.lookedAt;
    this.source.list = list;
    FakeEventSource.say('changed');
    await waitUntil(() => this.source.lookedAt.length > length, 'the page looks');
    await Promise.resolve();
    await this.element.updateComplete;
  }
}

/** Without what keeps a name apart in a sentence. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\u00a0/g, ' ');
}

/** The class with some of whom there is something to tell. */
export function withChanges(changes: Readonly<Record<number, Partial<Pupil>>>, list = classOf(6)): Pupils {
  return { ...list, pupils: list.pupils.map((pupil, index) => ({ ...pupil, ...changes[index] })) };
}
