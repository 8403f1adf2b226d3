import { extension } from '../shared/i18n/extension/words.ts';
import type { Language } from '../shared/i18n/spoken.ts';
import type { Mark } from './platform.ts';
import type { Status } from './status.ts';

/** What the icon in the toolbar tells, in colours and in words. */
export function markOf(status: Status, waiting: number, language: Language): Mark {
  const text = extension.in(language);
  if (status.at !== 'in') {
    return { badge: '', icon: 'out', title: text['icon-who']({ name: undefined, level: undefined }) };
  }
  const { name, held, password } = status.seen.me;
  const isSoon = password !== undefined && password.standing !== 'valid';
  const lines = [
    text['icon-who']({ name, level: held.level }),
    ...(waiting > 0 ? [text['icon-waiting']({ count: waiting })] : []),
    ...(isSoon ? [text['icon-soon']] : []),
  ];
  return { badge: badgeOf(waiting), icon: isSoon ? 'soon' : 'in', title: lines.join('\n') };
}

function badgeOf(waiting: number): string {
  if (waiting === 0) return '';
  return waiting > 9 ? '9+' : String(waiting);
}
