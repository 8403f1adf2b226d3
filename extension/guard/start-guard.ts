import type { PagePlace, Platform } from '../platform.ts';
import { readDirectory } from '../directory.ts';
import { readSettings } from '../settings.ts';
import { agrees, type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { isFinePlace } from './fine-places.ts';
import { openGuardStore } from './guard-store.ts';
import { Pace } from './pace.ts';
import { type PageAnswer, type PageMessage, readPageMessage } from './page-message.ts';
import { warn } from './warnings.ts';

/** Milliseconds for which what was sent at the provider's page waits for its word. */
const patience = 5 * 60_000;

export interface GuardWorld {
  readonly now: () => number;
  readonly fingerprintOf: (password: string, salt: Uint8Array) => Promise<Fingerprint>;
}

/** The worker's part of the guard: knows a fingerprint of the password, and judges what our script in a page shows. */
export interface Guard {
  /** The password is known no longer: they signed out here. */
  forget(): Promise<void>;
}

export function startGuard(platform: Platform, world: GuardWorld = { now: Date.now, fingerprintOf }): Guard {
  const store = openGuardStore(platform);
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
    const isOn = guard.password && (await platform.may({ to: 'watch' }));
    await platform.watchPages(isOn);
    if (!guard.password) await forget();
  }

  const forget = () => alone(() => store.forget());

  async function answer(message: PageMessage, place: PagePlace): Promise<PageAnswer> {
    const [{ guard }, { origins }] = await Promise.all([readSettings(platform), readDirectory(platform)]);
    if (!guard.password || (place.isPrivate && !guard.inPrivate)) return 'off';
    const isGenuine = origins.includes(place.origin);
    switch (message.guard) {
      case 'begin':
        return isGenuine ? 'genuine' : (await isWatched(place)) ? 'watch' : 'off';
      case 'judge':
        if (isGenuine) return message.isSending ? offer(message.values[0], place) : 'genuine';
        return judge(message, place);
      case 'went-on':
        wentOn.add(place.tab);
        return 'watch';
      case 'offer':
        return isGenuine ? offer(message.value, place) : 'watch';
      case 'accepted':
        return isGenuine ? accept(place) : 'watch';
    }
  }

  async function isWatched({ origin }: PagePlace): Promise<boolean> {
    return (await store.known()) !== undefined && !(await isFinePlace(store, origin));
  }

  async function judge(
    { values, isSending }: Extract<PageMessage, { guard: 'judge' }>,
    place: PagePlace,
  ): Promise<PageAnswer> {
    if (!(await isWatched(place))) return 'off';
    if (!pace.allows(place.origin, isSending ? 'sending' : 'typing', values.length)) return 'fine';
    const isTheirs = await alone(() => isKnown(values));
    if (!isTheirs) return 'fine';
    // Not waited for: the page is to know, before it goes, that nothing of it may stand in the way
    void warn(platform, {
      about: 'password',
      tab: place.tab,
      origin: place.shownOrigin,
      wasSent: wentOn.delete(place.tab),
    });
    return 'yours';
  }

  /** Each is worked out whatever the one before it was. */
  async function isKnown(values: readonly string[]): Promise<boolean> {
    const { salt } = await store.kept();
    let isKnown = false;
    for (const value of values) {
      const fingerprint = await world.fingerprintOf(value, Uint8Array.from(salt));
      const known = await store.known();
      if (known && agrees(known, fingerprint)) isKnown = true;
    }
    return isKnown;
  }

  // In private windows nothing is learned, also where they are watched: they leave nothing behind
  async function offer(value: string | undefined, { tab, origin, isPrivate }: PagePlace): Promise<PageAnswer> {
    if (value === undefined || isPrivate) return 'genuine';
    await alone(async () => {
      const { salt } = await store.kept();
      const whole = [...(await world.fingerprintOf(value, Uint8Array.from(salt)))];
      await store.setOffer({ whole, tab, origin, at: world.now() });
    });
    return 'genuine';
  }

  async function accept({ tab, origin }: PagePlace): Promise<PageAnswer> {
    await alone(async () => {
      const offered = await store.offer();
      const isTheirs = offered?.tab === tab && offered.origin === origin;
      if (isTheirs && world.now() - offered.at < patience) await store.learn(offered.whole);
    });
    return 'genuine';
  }

  return { forget };
}
