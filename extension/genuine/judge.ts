import type { Directory } from '../../shared/contract/directory.ts';
import { housesOf } from './houses.ts';
import { namedIn } from './named-in.ts';
import { skeletonOf } from './skeleton.ts';
import { shownHost } from './shown-host.ts';

/** What a page is, by its address, and by its title where it asks for a password. */
export type Judgement =
  | { readonly is: 'genuine' }
  | { readonly is: 'service'; readonly name: string }
  | { readonly is: 'look-alike'; readonly why: readonly Reason[] }
  | { readonly is: 'other' };

/** `name` is what it poses as, `shown` the host in the letters that people see. */
export type Reason =
  /** Other letters that look the same: `letters` are those that the name does not have. Nobody comes by them by chance. */
  | { readonly code: 'letters'; readonly name: string; readonly shown: string; readonly letters: readonly string[] }
  /** A letter too many, too few, or another one. */
  | { readonly code: 'near'; readonly name: string; readonly shown: string }
  /** The name itself, in an address of somebody else. */
  | { readonly code: 'name'; readonly name: string; readonly shown: string }
  /** It is called as a page of the provider's that asks for a password. */
  | { readonly code: 'title'; readonly title: string };

/** A title of fewer letters would be many pages' by chance. */
const leastTitle = 12;
/** Of a longer one the rest is on no tab, and takes time to look at. */
const mostTitle = 300;

/**
 * Judges the page at an address. `title` is that of a page that asks for a password: there every reason counts. Without it, of a
 * page that asks for none or of which that is not known, `letters` alone count: a site may be called nearly as the provider, or
 * write about it, and do no harm.
 *
 * Genuine is the exact origin alone; what the directory names is never a look-alike (decision 0050).
 */
export function judge(address: string, directory: Directory, title?: string): Judgement {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return { is: 'other' };
  if (directory.origins.includes(url.origin)) return { is: 'genuine' };
  const service = directory.services.find(({ origins }) => origins.includes(url.origin));
  if (service) return { is: 'service', name: service.name };
  if (directory.providers.some(({ origins }) => origins.includes(url.origin))) return { is: 'other' };
  const asks = title !== undefined;
  const why = [...ofAddress(url, directory, asks), ...(asks ? ofTitle(title, directory) : [])];
  return why.length > 0 ? { is: 'look-alike', why } : { is: 'other' };
}

/** Whether it counts on its own, before any password is asked for. */
export function isCertain({ code }: Reason): boolean {
  return code === 'letters';
}

function ofAddress(url: URL, directory: Directory, asks: boolean): Reason[] {
  const shown = shownHost(url);
  const { isHouse, hosts } = housesOf(directory);
  if (shown === undefined || isHouse(shown)) return [];
  const whole = hosts.find((host) => host !== shown && skeletonOf(host) === skeletonOf(shown));
  if (whole !== undefined) return [{ code: 'letters', name: whole, shown, letters: lettersBeside(shown, whole) }];
  const found = namedIn(shown, url.username, directory.names);
  if (!found || (found.by !== 'letters' && !asks)) return [];
  const { name, by } = found;
  return [
    by === 'letters' ? { code: by, name, shown, letters: lettersBeside(found.in, name) } : { code: by, name, shown },
  ];
}

function ofTitle(title: string, { titles }: Directory): Reason[] {
  const seen = skeletonOf(title.slice(0, mostTitle));
  const copied = titles.find((one) => one.length >= leastTitle && seen.includes(skeletonOf(one)));
  return copied === undefined ? [] : [{ code: 'title', title: copied }];
}

function lettersBeside(text: string, name: string): string[] {
  const own = new Set(name.toLowerCase());
  return [...new Set(text.normalize('NFC'))].filter((letter) => !own.has(letter) && /[\p{L}\p{N}]/u.test(letter));
}
