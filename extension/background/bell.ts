import { extension } from '../../shared/i18n/extension/words.ts';
import type { Language } from '../../shared/i18n/spoken.ts';
import type { Platform } from '../platform.ts';
import { openStore } from '../session/store.ts';
import { readSettings } from '../settings.ts';

/** The one notification: that somebody waits. It names nobody, since screens are seen by others, and can answer nothing. */
export interface Bell {
  /** These wait, as the provider has just said. Rings once for each of them, in place of the ring before. */
  ring(waiting: readonly string[]): Promise<void>;
  /** Nobody waits any more, or nobody is there who could answer. */
  hush(): Promise<void>;
}

type Door = Pick<Platform, 'kept' | 'alone' | 'may' | 'note' | 'unnote' | 'notePressed' | 'openWindow' | 'openTab'>;

/** Its listener is there when this returns. A press leads to where one answers with the pupil's number, and does nothing else. */
export function hangBell(platform: Door, language: Language): Bell {
  const store = openStore(platform);
  platform.notePressed(() => void lead());

  async function lead(): Promise<void> {
    await platform.unnote();
    if (await platform.openWindow()) return;
    const { issuer } = await readSettings(platform);
    await platform.openTab(new URL('/me/approvals', issuer).href);
  }

  return {
    ring: (waiting) =>
      platform.alone('unilogin-bell', async () => {
        const told = (await store.get('told')) ?? [];
        await store.set('told', [...waiting]);
        const { notify } = await readSettings(platform);
        if (waiting.length === 0 || !notify || !(await platform.may({ to: 'notify' }))) {
          await platform.unnote();
        } else if (waiting.some((id) => !told.includes(id))) {
          await platform.note({ title: 'Unilogin', message: extension.in(language).note });
        }
      }),
    hush: () => platform.unnote(),
  };
}
