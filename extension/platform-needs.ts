import type { Addition } from './lead-rules.ts';

/** What this extension needs of a browser, in our words. `browserPlatform` is the one door to it; tests hand in another. */
export interface Platform {
  /** The three places where the browser keeps things for an extension. What comes out of them is trusted no more than a message. */
  readonly kept: Readonly<Record<Place, Kept>>;
  /** Shows an address in a window of the browser's own until it leads back to us, and gives that address. Rejects when it does not. */
  visit(address: URL, how: { interactive: boolean }): Promise<URL>;
  /** The address that leads back to us; the browser fetches nothing from it. */
  wayBack(path?: string): URL;
  /** Runs `work` while nobody else of this extension runs any under that name, in whichever page or worker. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Puts a few letters over the icon; none with ''. `title` is read by who rests on it, or cannot see it. */
  mark(mark: Mark): Promise<void>;
  /** The same over one tab, until another page comes into it. */
  markTab(tab: number, mark: Omit<Mark, 'badge'>): Promise<void>;
  /**
   * The page in front of the person, when they have pressed our icon there, or let us see pages. A page of the browser's own has
   * no address for us.
   */
  pageInFront(): Promise<string | undefined>;
  /** Hears which page is in which tab, of those that come and those that are brought to the front. Only of pages that we may see. */
  followTabs(listener: (tab: number, address: string) => void): () => void;
  openTab(address: string): Promise<void>;
  openSettings(): Promise<void>;
  /** Opens the window of the icon. False where the browser opens it for nobody but the person at this moment. */
  openWindow(): Promise<boolean>;
  /** Shows a notification, silent and without buttons, in place of the one before it. Only with leave to `notify`. */
  note(note: Note): Promise<void>;
  /** Takes it away. */
  unnote(): Promise<void>;
  /** It was pressed. */
  notePressed(listener: () => void): void;
  /** Tells every other page and worker of this extension. */
  tell(message: unknown): Promise<void>;
  /** Hears what they tell; a message of anybody else is dropped here. */
  hear(listener: (message: unknown) => void): void;
  /** Hears what our own script in a page asks, and answers it. Where it is, is the browser's word and not the message's. */
  hearPages(answer: (message: unknown, place: PagePlace) => Promise<unknown>): void;
  /** Puts the guard's script into every page that is opened from now on, frames too; or into none. */
  watchPages(isOn: boolean): Promise<void>;
  /** A page of ours takes the place of the one in that tab; back leads to it again. */
  showInTab(tab: number, path: string): Promise<void>;
  /** The tab in which this page of ours stands; undefined in the worker. */
  thisTab(): Promise<number | undefined>;
  /** Wakes the worker every so many minutes, also when it was ended in between. */
  wakeEvery(minutes: number): Promise<void>;
  /** The same once, so many minutes from now. */
  wakeOnce(minutes: number): Promise<void>;
  woken(listener: () => void): void;
  /** The browser has started, or this extension was installed or updated. */
  begun(listener: () => void): void;
  /** Something that is kept for the time of the browser has changed. Gives back what ends the listening. */
  changed(listener: () => void): () => void;
  /** What somebody has chosen or an administrator has set, or what this browser lets us do, may be another now. */
  settingsChanged(listener: () => void): () => void;
  /**
   * Whether somebody has let us into pages before, as is known at once. Firefox wakes the worker only for what it listened to as
   * soon as it ran, and `may` takes longer.
   */
  wasLetIntoPages(): boolean;
  /** Whether this browser lets us do that at this moment. */
  may(leave: Leave): Promise<boolean>;
  /** Asks the person for it, in the browser's own words. Only at once when they have pressed something: browsers refuse it later. */
  askFor(leave: Leave): Promise<boolean>;
  /** Whether we run in private windows too: the person alone says so, in the browser's own settings. */
  mayInPrivate(): Promise<boolean>;
  /** From now on every tab that goes to that address says that too, in place of what was said before; undefined: nothing. Only with leave to `lead`. */
  lead(addition: Addition | undefined): Promise<void>;
  /** The language of the browser itself, as BCP 47. */
  language(): string;
}

/**
 * What a browser lets us do only when the person has said yes: to put a script into pages, to show a notification, to tell their
 * school on which host they were warned (Firefox alone asks for that), to lead a provider's sign-ins.
 */
export type Leave = { readonly to: 'watch' | 'notify' | 'tell' } | { readonly to: 'lead'; readonly provider: URL };

/** Where a script of ours is that tells something. */
export interface PagePlace {
  readonly tab: number;
  /** Of the page or frame; `null`, as browsers write it, for one without an origin of its own. */
  readonly origin: string;
  /** To name it to a person: the page's around it where it has none. */
  readonly shownOrigin: string;
  /** Of the page or frame; of the page around it, where it has none of its own. */
  readonly address: string;
  /** Of the page; a frame shows none to anybody. */
  readonly title: string;
  readonly isPrivate: boolean;
}

/** `session` is memory, and ends with the browser; `local` stays on the disk; `managed` is what an administrator has set. */
export type Place = 'session' | 'local' | 'managed';

export interface Kept {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(...keys: string[]): Promise<void>;
}

/** There is room for words alone, so that nothing can be answered from it. */
export interface Note {
  readonly title: string;
  readonly message: string;
}

export interface Mark {
  readonly badge: string;
  readonly title: string;
  /** The folder of icons that tells how it stands. */
  readonly icon: 'in' | 'out' | 'soon' | 'genuine' | 'look-alike';
}
