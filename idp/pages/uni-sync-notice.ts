import type { OtherWaysMessages } from '../../shared/i18n/other-ways/messages.ts';
import { escape } from './escape.ts';

/** The home of the notice that UNI-Sync has stopped. `said`: which password to use now. */
export function uniSyncNotice(said: string, text: OtherWaysMessages): string {
  return `<div class="notice"><h2>${escape(text['uni-sync'])}</h2><p>${escape(said)}</p><details><summary>${escape(text['for-staff'])}</summary><p>${escape(text['uni-sync-staff'])}</p></details></div>`;
}
