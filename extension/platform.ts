import browser, {
  type DeclarativeNetRequest,
  type Notifications,
  type Permissions,
  type Runtime,
  type Scripting,
  type Storage,
  type Tabs,
} from 'webextension-polyfill';
import { rulesFor } from './lead-rules.ts';
import type { Platform, Leave, PagePlace, Kept, Mark } from './platform-needs.ts';

export type * from './platform-needs.ts';

const badgeColours = { color: '#a3271e', text: '#ffffff' };
const iconSizes = [16, 32] as const;
const noteId = 'waiting';
/** It is there only while the person allows it. */
const notifications = () => browser.notifications as Notifications.Static | undefined;
/** The same; Firefox has its name even before. */
const scripting = () => browser.scripting as Scripting.Static | undefined;
const iconPaths = (icon: Mark['icon']) =>
  Object.fromEntries(iconSizes.map((size) => [size, `/icons/${icon}-${size}.png`]));

/** The browser in which this runs. To import this file anywhere else throws: the polyfill of Chrome and Edge does. */
export function browserPlatform(): Platform {
  const { runtime, storage, identity, alarms, action, tabs, permissions, i18n } = browser;
  const isOurPage = ({ id, url }: Runtime.MessageSender) =>
    id === runtime.id && url?.startsWith(runtime.getURL('')) === true;
  // Firefox asks people for data too; in the others the store says what is collected
  const isNeverAsked = ({ to }: Leave) =>
    to === 'tell' && runtime.getManifest().browser_specific_settings === undefined;
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
      const scripts = scripting();
      const there = (await scripts?.getRegisteredContentScripts({ ids: [guardScript.id] })) ?? [];
      if (isOn && there.length === 0) await scripts?.registerContentScripts([guardScript]);
      if (!isOn && there.length > 0) await scripts?.unregisterContentScripts({ ids: [guardScript.id] });
    },
    async showInTab(tab, path) {
      await tabs.update(tab, { url: runtime.getURL(path) });
    },
    thisTab: async () => (await tabs.getCurrent()).id,
    async wakeEvery(minutes) {
      // Set anew it would begin anew, and a worker that starts more often than that would never be woken by it
      if ((await alarms.get('look'))?.periodInMinutes === minutes) return;
      await alarms.create('look', { periodInMinutes: minutes });
    },
    async wakeOnce(minutes) {
      await alarms.create('once', { delayInMinutes: minutes });
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
    wasLetIntoPages: () => scripting() !== undefined,
    may: async (leave) => isNeverAsked(leave) || permissions.contains(permissionsOf(leave)),
    async askFor(leave) {
      if (isNeverAsked(leave)) return true;
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

interface Wanted {
  permissions: string[];
  origins: string[];
  data_collection?: ['browsingActivity'];
}

/** All that is optional in manifest.json, by what it is for. */
function permissionsOf(leave: Leave): Wanted {
  switch (leave.to) {
    case 'watch':
      return { permissions: ['scripting'], origins: everyPage };
    case 'notify':
      return { permissions: ['notifications'], origins: [] };
    case 'tell':
      return { permissions: [], origins: [], data_collection: ['browsingActivity'] };
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
