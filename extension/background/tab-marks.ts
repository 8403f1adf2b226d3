import { extension } from '../../shared/i18n/extension/words.ts';
import { readDirectory } from '../directory.ts';
import { judge } from '../genuine/judge.ts';
import { languageOf } from '../language.ts';
import type { Platform } from '../platform.ts';

/** Minutes: a worker that rests is ended after half of one. */
const afterItsEnd = 0.6;

/**
 * A calm mark in the toolbar over the provider's own pages, and a clearly different one over those that only look like it. Only
 * while somebody lets us see pages; else not even a tab is followed. Another page in the tab takes the mark away by itself.
 */
export function startTabMarks(platform: Platform): void {
  const text = extension.in(languageOf(platform.language()));
  let stop: (() => void) | undefined;
  const isFirst = platform.wasLetIntoPages();

  async function settle(): Promise<void> {
    if (await platform.may({ to: 'watch' })) {
      follow();
      if (!isFirst) await platform.wakeOnce(afterItsEnd);
    } else {
      stop?.();
      stop = undefined;
    }
  }

  function follow(): void {
    stop ??= platform.followTabs((tab, address) => void mark(tab, address).catch(() => undefined));
  }

  async function mark(tab: number, address: string): Promise<void> {
    const { is } = judge(address, await readDirectory(platform));
    if (is === 'genuine' || is === 'look-alike') {
      await platform.markTab(tab, { icon: is, title: text[`tab-${is}`] });
    }
  }

  if (isFirst) follow();
  // What Firefox wakes the worker for, it takes from what the next one listens to as soon as it runs: that shall be soon
  platform.woken(() => {
    if (stop && !isFirst) void platform.wakeOnce(afterItsEnd);
  });
  platform.settingsChanged(() => void settle());
  void settle();
}
