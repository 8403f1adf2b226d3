import { startGuard, type Guard } from '../../../extension/guard/start-guard.ts';
import type { PageAnswer, PageMessage } from '../../../extension/guard/page-message.ts';
import type { PagePlace } from '../../../extension/platform.ts';
import { MemoryBrowser } from '../memory-platform.ts';

export const provider = 'https://provider.example';

export const place = (origin: string, changes: Partial<PagePlace> = {}): PagePlace => ({
  tab: 1,
  origin,
  shownOrigin: origin,
  address: `${origin}/side`,
  title: 'Log ind',
  isPrivate: false,
  ...changes,
});
export const home = place(provider);
export const foreign = place('https://evil.example');

/** The worker's part of the guard in a browser in memory, with a fingerprint that costs nothing and a clock of its own. */
export class GuardRoom {
  readonly browser = new MemoryBrowser();
  guard: Guard;
  now = 1_800_000_000_000;
  /** The hosts that the school was told. */
  readonly told: string[] = [];
  /** Until then every fingerprint takes. */
  ready: Promise<unknown> = Promise.resolve();
  /** What a fingerprint was made of, in order. */
  readonly made: string[] = [];

  private constructor() {
    this.guard = this.start();
  }

  static async open(settings: Readonly<Record<string, unknown>> = {}): Promise<GuardRoom> {
    const room = new GuardRoom();
    const { local } = room.browser.kept;
    for (const [key, value] of Object.entries({ provider, 'guard.password': true, ...settings }))
      await local.set(key, value);
    return room;
  }

  /** Another worker, after the one before was ended. */
  start(): Guard {
    return startGuard(this.browser.door(), {
      now: () => this.now,
      tellElsewhere: async (host) => void this.told.push(host),
      fingerprintOf: async (password, salt) => {
        this.made.push(password);
        await this.ready;
        let hash = salt.reduce((sum, byte) => sum * 31 + byte, 7) >>> 0;
        for (const letter of password) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
        return [hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255];
      },
    });
  }

  ask(message: PageMessage, where: PagePlace): Promise<PageAnswer> {
    return this.browser.ask(message, where) as Promise<PageAnswer>;
  }

  /** Somebody signs in at the provider's page with this. */
  async learn(value: string, where = home): Promise<void> {
    await this.ask({ guard: 'offer', value }, where);
    await this.ask({ guard: 'accepted' }, where);
  }

  /** `typed`: so many of them by the person, who typed all where nothing is said. */
  judge(value: string | string[], where: PagePlace, isSending = true, typed?: number): Promise<PageAnswer> {
    const values = [value].flat();
    return this.ask({ guard: 'judge', values, typed: typed ?? values.length, isSending }, where);
  }

  get disk(): { salt: number[]; first?: number; fine: string[] } {
    return this.browser.kept.local.content.get('guard-kept') as never;
  }
}
