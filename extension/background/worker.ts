import { refreshDirectory } from '../directory.ts';
import { startGuard } from '../guard/start-guard.ts';
import { languageOf } from '../language.ts';
import { type Message, readMessage } from '../message.ts';
import type { Platform } from '../platform.ts';
import { openSession } from '../session/session.ts';
import { openStore, type Seen } from '../session/store.ts';
import { hangBell } from './bell.ts';
import { leadSignIns } from './lead.ts';
import { markOf } from '../mark.ts';
import { mayAnswer, statusOf } from '../status.ts';
import { startTabMarks } from './tab-marks.ts';

/** Minutes. A request waits for five, so whoever may answer is told within one. Everybody else's browser is left to rest. */
const pace = { often: 1, seldom: 15 };
const minute = 60_000;

/**
 * The worker: signs in and out, looks now and then, and keeps the icon true. Browsers end it whenever it rests, so it keeps
 * nothing itself, and every listener is there when this returns.
 */
export function startWorker(platform: Platform, now: () => number = Date.now): void {
  const session = openSession(platform);
  const store = openStore(platform);
  const language = languageOf(platform.language());
  const guard = startGuard(platform, { tellElsewhere: session.tellElsewhere });
  const bell = hangBell(platform, language);
  startTabMarks(platform);
  let isOpen = false;

  platform.hear((told) => {
    const message = readMessage(told);
    if (message) void act(message.do);
  });
  platform.begun(() => {
    void lead();
    void comeBack().then(look);
    void learn();
  });
  platform.woken(() => {
    void lead();
    void look();
    void learn();
  });
  platform.settingsChanged(() => void learn()); // another provider says something else
  platform.changed(() => void show());
  platform.settingsChanged(() => void settle());
  void keepPace();
  const ready = forgetWindow();

  async function act(what: Message['do']): Promise<void> {
    switch (what) {
      case 'sign-in':
        return signIn();
      case 'return':
        return comeBack();
      case 'sign-out':
        await guard.forget();
        return session.signOut();
      case 'sign-out-everywhere':
        await guard.forget();
        return session.signOutEverywhere();
    }
  }

  /** A window that a worker before this one has opened tells nobody any more. */
  async function forgetWindow(): Promise<void> {
    const attempt = await store.get('attempt');
    if (attempt?.at === 'open') await store.remove('attempt');
  }

  /** Something else was chosen: whoever is signed in at another provider is signed in nowhere, and the rest is looked at. */
  async function settle(): Promise<void> {
    void lead();
    await session.leaveOthers().catch(() => undefined); // a provider that is set wrong is told in the window
    await look();
  }

  async function lead(): Promise<void> {
    await leadSignIns(platform).catch(() => undefined); // tried again when the worker wakes
  }

  async function signIn(): Promise<void> {
    if (isOpen) return;
    isOpen = true;
    await ready;
    await session.signIn({ interactive: true }).finally(() => (isOpen = false));
    await look();
  }

  /** Whoever is signed in at the provider is signed in here, unless they have left on purpose. */
  async function comeBack(): Promise<void> {
    await ready;
    const attempt = await store.get('attempt');
    if (isOpen || attempt?.at === 'left' || (await store.get('tokens'))) return;
    await session.signIn({ interactive: false });
    await look();
  }

  async function look(): Promise<void> {
    try {
      if (!(await store.get('tokens'))) return;
      const before = await store.get('seen');
      const isDue = !before || now() - before.at >= pace.seldom * minute;
      const seen = isDue ? await session.look({ mayRenew: isAnswering(before) }) : before;
      if (isAnswering(seen)) {
        const { waiting } = await session.approvals.look(AbortSignal.timeout(20_000));
        await store.set('waiting', waiting.length);
        await bell.ring(waiting.map(({ id }) => id));
      } else await store.remove('waiting');
    } catch {
      await store.remove('waiting'); // what is not known is not shown; the window tells why when it opens
    } finally {
      await show();
    }
  }

  /** What the provider says of itself to everybody; whatever is wrong with it, the one that was there still holds. */
  async function learn(): Promise<void> {
    await refreshDirectory(platform, now).catch(() => undefined);
  }

  function isAnswering(seen: Seen | undefined): boolean {
    return seen !== undefined && mayAnswer(seen, now());
  }

  async function keepPace(): Promise<void> {
    const [tokens, seen] = await Promise.all([store.get('tokens'), store.get('seen')]);
    await platform.wakeEvery(tokens && isAnswering(seen) ? pace.often : pace.seldom);
  }

  async function show(): Promise<void> {
    const [tokens, seen, attempt, waiting] = await Promise.all([
      store.get('tokens'),
      store.get('seen'),
      store.get('attempt'),
      store.get('waiting'),
    ]);
    const status = statusOf({ hasTokens: tokens !== undefined, seen, attempt, trouble: undefined });
    await keepPace();
    await platform.mark(markOf(status, waiting ?? 0, language));
    if (status.at !== 'in' || waiting === 0) await bell.hush(); // answered in the window, or signed out
  }
}
