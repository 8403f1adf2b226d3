import type { Addition } from '../../extension/lead-rules.ts';
import type { Kept, Leave, Mark, Note, PagePlace, Place, Platform } from '../../extension/platform.ts';

/** What all pages and the worker of one extension share. */
export class MemoryBrowser {
  readonly kept: Record<Place, MemoryArea> = {
    session: new MemoryArea(),
    local: new MemoryArea(),
    managed: new MemoryArea(),
  };
  /** How the browser's own window ends: where it led back to, or an error. */
  visits: (address: URL, how: { interactive: boolean }) => Promise<URL> = () =>
    Promise.reject(new Error('The user did not approve access.'));
  readonly visited: { address: URL; interactive: boolean }[] = [];
  readonly marks: Mark[] = [];
  readonly tabs: string[] = [];
  /** Every notification that was shown, and the one that stands there. */
  readonly notes: Note[] = [];
  note: Note | undefined;
  /** What every tab says at that address. */
  leads: Addition | undefined;
  /** Whether it opens the icon's window for us. */
  opensWindow = true;
  /** What stands over single tabs. */
  readonly tabMarks = new Map<number, Omit<Mark, 'badge'>>();
  /** The page in front, where it may be seen. */
  inFront: string | undefined;
  /** What the person lets it do, and what they answer when they are asked. */
  readonly leaves = new Set<Leave['to'] | 'private'>();
  answersYes = true;
  /** Whether it was let into pages at some time. */
  wasLetIn = false;
  readonly askedFor: Leave['to'][] = [];
  /** What took the place of a page, by its tab. */
  readonly shown: { tab: number; path: string }[] = [];
  /** Whether our script is put into pages. */
  isWatching = false;
  /** What the next putting of it into pages, or out of them, waits for. */
  slowly: Promise<void> | undefined;
  /** Of the page that has the door. */
  thisTab: number | undefined;
  /** Minutes. */
  wakesEvery: number | undefined;
  /** How often it was asked for. */
  wakesOnce = 0;
  language = 'da-DK';
  #life = new AbortController();
  readonly #locks = new Map<string, Promise<unknown>>();
  readonly #heard = new Set<(message: unknown) => void>();
  readonly #asked = new Set<(message: unknown, place: PagePlace) => Promise<unknown>>();
  readonly #tabsFollowed = new Set<(tab: number, address: string) => void>();
  readonly #woken = new Set<() => void>();
  readonly #begun = new Set<() => void>();
  readonly #pressed = new Set<() => void>();
  readonly #leavesFollowed = new Set<() => void>();

  /** The door that one page or worker has. */
  door(): Platform {
    const { signal } = this.#life;
    return {
      kept: this.#keptWhile(signal),
      visit: (address, how) => {
        this.visited.push({ address, ...how });
        return this.visits(address, how);
      },
      wayBack: (path = '') => new URL(path, 'https://ghhbgoacipbhiikccgphbindlhipoilo.chromiumapp.org/'),
      alone: (name, work) => this.#alone(name, work, signal),
      mark: async (mark) => void this.marks.push(mark),
      markTab: async (tab, mark) => void this.tabMarks.set(tab, mark),
      pageInFront: async () => this.inFront,
      followTabs: (listener) => {
        this.#tabsFollowed.add(listener);
        return () => this.#tabsFollowed.delete(listener);
      },
      openTab: async (address) => void this.tabs.push(address),
      openWindow: async () => {
        if (this.opensWindow) this.tabs.push('popup.html');
        return this.opensWindow;
      },
      note: async (note) => {
        if (!this.leaves.has('notify')) throw new Error('no such API');
        this.notes.push(note);
        this.note = note;
      },
      unnote: async () => {
        this.note = undefined;
      },
      notePressed: (listener) => void this.#pressed.add(listener),
      openSettings: async () => void this.tabs.push('options.html'),
      tell: async (message) => this.#heard.forEach((hear) => hear(structuredClone(message))),
      hear: (listener) => void this.#heard.add(listener),
      hearPages: (answer) => void this.#asked.add(answer),
      watchPages: async (isOn) => {
        const { slowly } = this;
        this.slowly = undefined;
        await slowly;
        this.isWatching = isOn;
      },
      showInTab: async (tab, path) => void this.shown.push({ tab, path }),
      thisTab: async () => this.thisTab,
      wakeEvery: async (minutes) => void (this.wakesEvery = minutes),
      wakeOnce: async () => void (this.wakesOnce += 1),
      woken: (listener) => void this.#woken.add(listener),
      begun: (listener) => void this.#begun.add(listener),
      changed: (listener) => this.kept.session.follow(listener),
      settingsChanged: (listener) => this.#followSettings(listener),
      wasLetIntoPages: () => this.wasLetIn,
      may: async ({ to }) => this.leaves.has(to),
      askFor: async ({ to }) => {
        this.askedFor.push(to);
        if (this.answersYes) this.allow(to);
        return this.answersYes;
      },
      mayInPrivate: async () => this.leaves.has('private'),
      lead: async (addition) => {
        this.leads = addition;
      },
      language: () => this.language,
    };
  }

  /** A page comes into a tab; as in a browser, what stood over the one before goes with it. */
  visitIn(tab: number, address: string): void {
    this.tabMarks.delete(tab);
    this.#tabsFollowed.forEach((follow) => follow(tab, address));
  }

  get isFollowingTabs(): boolean {
    return this.#tabsFollowed.size > 0;
  }

  allow(to: Leave['to'] | 'private'): void {
    this.leaves.add(to);
    this.#leavesFollowed.forEach((follow) => follow());
  }

  /** As the person does in the browser's own settings. */
  withdraw(to: Leave['to'] | 'private'): void {
    this.leaves.delete(to);
    this.#leavesFollowed.forEach((follow) => follow());
  }

  #followSettings(listener: () => void): () => void {
    const endings = [this.kept.local.follow(listener), this.kept.managed.follow(listener)];
    this.#leavesFollowed.add(listener);
    return () => {
      endings.forEach((end) => end());
      this.#leavesFollowed.delete(listener);
    };
  }

  /** What our script in a page says, and what it hears. */
  async ask(message: unknown, place: PagePlace): Promise<unknown> {
    const answers = await Promise.all([...this.#asked].map((answer) => answer(structuredClone(message), place)));
    return answers.find((answer) => answer !== undefined);
  }

  /** Ends the worker, and whatever page there is: it hears and keeps nothing any more, and holds no lock. */
  endAll(): void {
    this.#life.abort();
    this.#life = new AbortController();
    const all = [
      this.#heard,
      this.#asked,
      this.#woken,
      this.#begun,
      this.#pressed,
      this.#leavesFollowed,
      this.#tabsFollowed,
    ];
    for (const listeners of all) listeners.clear();
    for (const area of Object.values(this.kept)) area.endAll();
  }

  ring(): void {
    this.#woken.forEach((wake) => wake());
  }

  /** The person presses the notification that stands there. */
  press(): void {
    if (this.note) this.#pressed.forEach((press) => press());
  }

  begin(): void {
    this.#begun.forEach((begin) => begin());
  }

  get lastMark(): Mark | undefined {
    return this.marks.at(-1);
  }

  #keptWhile(alive: AbortSignal): Record<Place, Kept> {
    const whileAlive = ({ get, set, remove }: MemoryArea): Kept => ({
      get: async (key) => (alive.aborted ? never() : get(key)),
      set: async (key, value) => (alive.aborted ? never() : set(key, value)),
      remove: async (...keys) => (alive.aborted ? never() : remove(...keys)),
    });
    const { session, local, managed } = this.kept;
    return { session: whileAlive(session), local: whileAlive(local), managed: whileAlive(managed) };
  }

  async #alone<T>(name: string, work: () => Promise<T>, alive: AbortSignal): Promise<T> {
    if (alive.aborted) return never();
    const before = this.#locks.get(name) ?? Promise.resolve();
    const mine = before.then(() => (alive.aborted ? never() : work()));
    const ended = new Promise((resolve) => alive.addEventListener('abort', resolve));
    this.#locks.set(
      name,
      Promise.race([mine, ended]).catch(() => undefined),
    );
    return mine;
  }
}

/** What somebody hears who waits in a worker that was ended. */
const never = (): Promise<never> => new Promise(() => undefined);

/** Keeps what can be cloned, as a browser does, and gives another copy each time. */
class MemoryArea implements Kept {
  readonly content = new Map<string, unknown>();
  readonly #followers = new Set<() => void>();

  readonly get = async (key: string): Promise<unknown> => structuredClone(this.content.get(key));

  readonly set = async (key: string, value: unknown): Promise<void> => {
    this.content.set(key, structuredClone(value));
    this.#tell();
  };

  readonly remove = async (...keys: string[]): Promise<void> => {
    for (const key of keys) this.content.delete(key);
    this.#tell();
  };

  follow(listener: () => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }

  endAll(): void {
    this.#followers.clear();
  }

  #tell(): void {
    for (const follow of [...this.#followers]) follow();
  }
}
