import type { Directory } from '../../shared/contract/directory.ts';
import { readDirectory } from '../directory.ts';
import { judge } from '../genuine/judge.ts';
import type { PagePlace, Platform } from '../platform.ts';
import { readSettings, type Settings } from '../settings.ts';
import { agrees, fingerprintOf } from './fingerprint.ts';
import { isFinePlace } from './fine-places.ts';
import { openGuardStore } from './guard-store.ts';
import { Learning, type LearningWorld } from './learning.ts';
import { type Counted, Pace } from './pace.ts';
import { type PageAnswer, type PageMessage, readPageMessage } from './page-message.ts';
import { stopPage } from './stop-page.ts';

export interface GuardWorld extends LearningWorld {
  /** Tells the school on which host the password was typed. */
  readonly tellElsewhere?: (host: string) => Promise<void>;
}

/** The worker's part of the guard: knows a fingerprint of the password, and judges what our script in a page shows. */
export interface Guard {
  /** The password is known no longer: they signed out here. */
  forget(): Promise<void>;
}

export function startGuard(platform: Platform, given: Partial<GuardWorld> = {}): Guard {
  const world: GuardWorld = { now: Date.now, fingerprintOf, ...given };
  const store = openGuardStore(platform);
  const learning = new Learning(store, world);
  const pace = new Pace(world.now);
  /** Tabs in which what was held went on before it was judged. */
  const wentOn = new Set<number>();
  const alone = <T>(work: () => Promise<T>) => platform.alone('unilogin-guard', work);

  platform.hearPages(async (told, place) => {
    const message = readPageMessage(told);
    if (message?.guard === 'judge') wentOn.delete(place.tab);
    return message && answer(message, place);
  });
  // One after the other: what was read first would else be done last. A provider that is set wrong is told in the window
  const sync = () => void platform.alone('unilogin-watch', settle).catch(() => undefined);
  platform.begun(sync);
  platform.settingsChanged(sync);

  /** Our script is in pages while somebody has chosen the guard and allowed it there; without it nothing is known. */
  async function settle(): Promise<void> {
    const { guard } = await readSettings(platform);
    const isOn = (guard.password || guard.pages) && (await platform.may({ to: 'watch' }));
    await platform.watchPages(isOn);
    if (!guard.password) await forget();
  }

  const forget = () => alone(() => store.forget());

  async function answer(message: PageMessage, place: PagePlace): Promise<PageAnswer> {
    const [{ guard }, directory] = await Promise.all([readSettings(platform), readDirectory(platform)]);
    if (place.isPrivate && !guard.inPrivate) return 'off';
    const isGenuine = directory.origins.includes(place.origin);
    if (message.guard === 'begin' && !isGenuine) return begin(place, guard, directory);
    if (!guard.password) return 'off';
    switch (message.guard) {
      case 'begin':
        return 'genuine';
      case 'judge':
        if (!isGenuine) return judgeValues(message, place, guard);
        return message.isSending ? offer(message.values[0] ?? '', place) : 'genuine';
      case 'went-on':
        wentOn.add(place.tab);
        return 'watch';
      case 'offer':
        return isGenuine ? offer(message.value, place) : 'watch';
      case 'accepted':
        return isGenuine ? accept(place) : 'watch';
    }
  }

  async function offer(value: string, place: PagePlace): Promise<PageAnswer> {
    await alone(() => learning.offer(value, place));
    return 'genuine';
  }

  async function accept(place: PagePlace): Promise<PageAnswer> {
    await alone(() => learning.accept(place));
    return 'genuine';
  }

  /** Somebody is about to type a password there. */
  async function begin(place: PagePlace, guard: Settings['guard'], directory: Directory): Promise<PageAnswer> {
    if (guard.pages && !(await isFinePlace(store, place.origin))) {
      const judgement = judge(place.address, directory, place.title);
      if (judgement.is === 'look-alike') {
        return stopPage(platform, place, { about: 'look-alike', why: [...judgement.why] });
      }
    }
    return guard.password && (await isWatched(place)) ? 'watch' : 'off';
  }

  async function isWatched({ origin }: PagePlace): Promise<boolean> {
    return (await store.known()) !== undefined && !(await isFinePlace(store, origin));
  }

  async function judgeValues(
    { values, typed, isSending }: Extract<PageMessage, { guard: 'judge' }>,
    place: PagePlace,
    guard: Settings['guard'],
  ): Promise<PageAnswer> {
    if (!(await isWatched(place))) return 'off';
    // By one byte each rest in the typing of another password would be one more chance to be taken for it
    if (!isSending && (await store.known())?.length === 1) return 'watch';
    const within = (some: readonly string[], what: Counted) =>
      pace.allows(place.origin, what, some.length) ? some : [];
    const looked = new Set([
      ...within(values.slice(0, typed), isSending ? 'sending' : 'typing'),
      ...within(values.slice(typed), 'filled'),
    ]);
    const isTheirs = await alone(() => isKnown(looked));
    if (!isTheirs) return 'fine';
    if (guard.reports && !place.isPrivate) void report(place);
    return stopPage(platform, place, { about: 'password', wasSent: wentOn.delete(place.tab) });
  }

  // The warning does not wait for it, and is the same without it
  async function report({ shownOrigin }: PagePlace): Promise<void> {
    if (!URL.canParse(shownOrigin) || !(await platform.may({ to: 'tell' }))) return;
    await world.tellElsewhere?.(new URL(shownOrigin).host).catch(() => undefined);
  }

  /** Each is worked out whatever the one before it was. */
  async function isKnown(values: ReadonlySet<string>): Promise<boolean> {
    const { salt } = await store.kept();
    let isKnown = false;
    for (const value of values) {
      const fingerprint = await world.fingerprintOf(value, Uint8Array.from(salt));
      const known = await store.known();
      if (known && agrees(known, fingerprint)) isKnown = true;
    }
    return isKnown;
  }

  return { forget };
}
