import browser, {
  type DeclarativeNetRequest,
  type Notifications,
  type Permissions,
  type Runtime,
  type Scripting,
  type Storage,
  type Tabs,
} from 'webextension-polyfill';
import { type Addition, rulesFor } from './lead-rules.ts';

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
  woken(listener: () => void): void;
  /** The browser has started, or this extension was installed or updated. */
  begun(listener: () => void): void;
  /** Something that is kept for the time of the browser has changed. Gives back what ends the listening. */
  changed(listener: () => void): () => void;
  /** What somebody has chosen or an administrator has set, or what this browser lets us do, may be another now. */
  settingsChanged(listener: () => void): () => void;
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

/** What a browser lets us do only when the person has said yes: to put a script into pages, to show a notification, to lead a provider's sign-ins. */
export type Leave = { readonly to: 'watch' | 'notify' } | { readonly to: 'lead'; readonly provider: URL };

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

const badgeColours = { color: '#a3271e', text: '#ffffff' };
const iconSizes = [16, 32] as const;
const noteId = 'waiting';
/** It is there only while the person allows it. */
const notifications = () => browser.notifications as Notifications.Static | undefined;
const iconPaths = (icon: Mark['icon']) =>
  Object.fromEntries(iconSizes.map((size) => [size, `/icons/${icon}-${size}.png`]));

/** The browser in which this runs. To import this file anywhere else throws: the polyfill of Chrome and Edge does. */
export function browserPlatform(): Platform {
  const { runtime, storage, identity, alarms, action, tabs, permissions, i18n } = browser;
  const isOurPage = ({ id, url }: Runtime.MessageSender) =>
    id === runtime.id && url?.startsWith(runtime.getURL('')) === true;
  return {
    kept: { session: keptIn(storage.session), local: keptIn(storage.local), managed: keptIn(storage.managed) },
    async visit(address, { interactive }) {
      // Chrome gives none when the window leads nowhere; the types know Firefox
      const back = (await identity.launchWebAuthFlow({ url: address.href, interactive })) as string | undefined;
      if (back === undefined) throw new DOMException('the window was closed', 'AbortError');
      return new URL(back);
    },
    wayBack: (path = '') => new URL(identity.getRedirectURL(path)),
    alone: async (name, work) => navigator.locks.request(name, work),
    async mark({ badge, title, icon }) {
      await Promise.all([
        action.setBadgeBackgroundColor({ color: badgeColours.color }),
        action.setBadgeTextColor({ color: badgeColours.text }),
        action.setBadgeText({ text: badge }),
        action.setTitle({ title }),
        action.setIcon({ path: iconPaths(icon) }),
      ]);
    },
    async markTab(tabId, { title, icon }) {
      // Whoever has closed the tab meanwhile needs no mark
      await Promise.all([action.setTitle({ tabId, title }), action.setIcon({ tabId, path: iconPaths(icon) })]).catch(
        () => undefined,
      );
    },
    async pageInFront() {
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return tab?.url;
    },
    followTabs(listener) {
      const hear = ({ id, url }: Tabs.Tab) => {
        if (id !== undefined && url !== undefined) listener(id, url);
      };
      const changes = (_id: number, { url, status }: { url?: string; status?: string }, tab: Tabs.Tab) => {
        if (url !== undefined || status === 'complete') hear(tab);
      };
      const fronts = ({ tabId }: { tabId: number }) => void tabs.get(tabId).then(hear, () => undefined);
      tabs.onUpdated.addListener(changes);
      tabs.onActivated.addListener(fronts);
      void tabs.query({ active: true }).then((all) => all.forEach(hear));
      return () => {
        tabs.onUpdated.removeListener(changes);
        tabs.onActivated.removeListener(fronts);
      };
    },
    async openTab(url) {
      await tabs.create({ url });
    },
    openSettings: () => runtime.openOptionsPage(),
    openWindow: () =>
      action.openPopup().then(
        () => true,
        () => false,
      ),
    async note({ title, message }) {
      const iconUrl = runtime.getURL('icons/in-128.png');
      const note = { type: 'basic', iconUrl, title, message } as const;
      // Firefox knows no silence to ask for, and refuses to hear of it
      await notifications()
        ?.create(noteId, { ...note, silent: true } as Notifications.CreateNotificationOptions)
        .catch(() => notifications()?.create(noteId, note));
    },
    async unnote() {
      await notifications()?.clear(noteId);
    },
    notePressed(listener) {
      const hears = () => listener();
      const listen = () => notifications()?.onClicked.addListener(hears); // the same one twice is one
      listen();
      permissions.onAdded.addListener(listen);
    },
    async tell(message) {
      await runtime.sendMessage(message).catch(() => undefined); // nobody else is there to hear it
    },
    hear(listener) {
      runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        if (isOurPage(sender)) listener(message);
        return undefined;
      });
    },
    hearPages(answer) {
      runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        const place = sender.id === runtime.id && !isOurPage(sender) ? placeOf(sender) : undefined;
        return place && answer(message, place);
      });
    },
    async watchPages(isOn) {
      if (!('scripting' in browser)) return; // it is there once it was allowed
      const { scripting } = browser;
      const there = await scripting.getRegisteredContentScripts({ ids: [guardScript.id] });
      if (isOn && there.length === 0) await scripting.registerContentScripts([guardScript]);
      if (!isOn && there.length > 0) await scripting.unregisterContentScripts({ ids: [guardScript.id] });
    },
    async showInTab(tab, path) {
      await tabs.update(tab, { url: runtime.getURL(path) });
    },
    thisTab: async () => (await tabs.getCurrent()).id,
    async wakeEvery(minutes) {
      await alarms.create('look', { periodInMinutes: minutes });
    },
    woken: (listener) => alarms.onAlarm.addListener(() => listener()),
    begun(listener) {
      runtime.onInstalled.addListener(() => listener());
      runtime.onStartup.addListener(() => listener());
    },
    changed(listener) {
      const hears = (_changes: unknown, area: string) => {
        if (area === 'session') listener();
      };
      storage.onChanged.addListener(hears);
      return () => storage.onChanged.removeListener(hears);
    },
    settingsChanged(listener) {
      const hears = (_changes: unknown, area: string) => {
        if (area !== 'session') listener();
      };
      const hearsLeave = () => listener();
      storage.onChanged.addListener(hears);
      permissions.onAdded.addListener(hearsLeave);
      permissions.onRemoved.addListener(hearsLeave);
      return () => {
        storage.onChanged.removeListener(hears);
        permissions.onAdded.removeListener(hearsLeave);
        permissions.onRemoved.removeListener(hearsLeave);
      };
    },
    may: (leave) => permissions.contains(permissionsOf(leave)),
    async askFor(leave) {
      const wanted = permissionsOf(leave);
      // What a browser gives without a question is none of its optional ones, and may not be asked for
      const optional: readonly string[] = runtime.getManifest().optional_permissions ?? [];
      const asked = { ...wanted, permissions: wanted.permissions.filter((one) => optional.includes(one)) };
      return permissions.request(asked as Permissions.Permissions);
    },
    mayInPrivate: () => browser.extension.isAllowedIncognitoAccess(),
    async lead(addition) {
      const rules = browser.declarativeNetRequest as DeclarativeNetRequest.Static | undefined;
      const before = (await rules?.getDynamicRules()) ?? [];
      await rules?.updateDynamicRules({
        removeRuleIds: before.map(({ id }) => id),
        addRules: addition ? rulesFor(addition) : [],
      });
    },
    language: () => i18n.getUILanguage(),
  };
}

const everyPage = ['https://*/*', 'http://*/*'];

const guardScript = {
  id: 'guard',
  js: ['guard.js'],
  matches: everyPage,
  allFrames: true,
  matchOriginAsFallback: true, // frames that a page writes itself
  runAt: 'document_start',
} as Scripting.RegisteredContentScript;

/** Nothing for anything but a page in a tab. What the page's own process says of itself is not among it. */
function placeOf({ tab, url, frameId, ...sender }: Runtime.MessageSender): PagePlace | undefined {
  if (tab?.id === undefined) return undefined;
  const own = (sender as { origin?: string }).origin ?? originOf(url); // the types know Firefox, which has come to it late
  const shown = isWeb(own) ? own : originOf(tab.url);
  return {
    tab: tab.id,
    origin: isWeb(own) ? own : 'null',
    shownOrigin: shown,
    address: (isWeb(own) ? url : tab.url) ?? '',
    title: frameId === 0 ? (tab.title ?? '') : '',
    isPrivate: tab.incognito,
  };
}

const originOf = (url = ''): string => (URL.canParse(url) ? new URL(url).origin : 'null');
const isWeb = (origin: string): boolean => /^https?:\/\//.test(origin);

/** All that is optional in manifest.json, by what it is for. */
function permissionsOf(leave: Leave): { permissions: string[]; origins: string[] } {
  switch (leave.to) {
    case 'watch':
      return { permissions: ['scripting'], origins: everyPage };
    case 'notify':
      return { permissions: ['notifications'], origins: [] };
    case 'lead': {
      const { protocol, hostname } = leave.provider; // a pattern of hosts knows no port
      return { permissions: ['declarativeNetRequestWithHostAccess'], origins: [`${protocol}//${hostname}/*`] };
    }
  }
}

function keptIn(area: Storage.StorageArea): Kept {
  return {
    get: async (key) => {
      const found: Record<string, unknown> = await area.get(key).catch(() => ({})); // Firefox refuses where no administrator has set anything
      return Object.hasOwn(found, key) ? found[key] : undefined;
    },
    set: (key, value) => area.set({ [key]: value }),
    remove: (...keys) => area.remove(keys),
  };
}
