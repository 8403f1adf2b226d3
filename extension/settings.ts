import { UniloginError } from '../shared/contract/errors.ts';
import { type Chosen, type Option, readOption } from './option.ts';
import type { Platform } from './platform.ts';

/** What the build was made for; scripts/extension.ts puts it in. */
declare const __PROVIDER__: string;

/** The name under which every provider knows this extension. */
export const clientId = 'unilogin-extension';

/** How this browser is set up: by the school, else by the person, else by the build. */
export interface Settings {
  /** The issuer, as the provider spells it: without a slash at its end. */
  readonly issuer: URL;
  readonly guard: Guard;
  /** Whether a grown-up is told of a waiting request by a notification too. */
  readonly notify: boolean;
  /** At which the provider lets people sign in, without asking them for it first; as the provider names it. */
  readonly localProvider?: string;
  /** What the school has set, so that nobody else does. */
  readonly managed: ReadonlySet<Option>;
  /** What is set to something that it cannot be, and so counts as not set; the school's stays the school's. */
  readonly broken: ReadonlySet<Option>;
}

/** What watches over the password; nothing, where nobody has chosen it. */
export interface Guard {
  /** Warns of pages that only look like the provider's. */
  readonly pages: boolean;
  /** Warns before the password goes to a page that is not the provider's. */
  readonly password: boolean;
  /** In private windows too. */
  readonly inPrivate: boolean;
  /** Tells the school of each warning. Nobody but the school chooses that. */
  readonly reports: boolean;
}

/**
 * A setting that is broken holds back no other, but for the provider's address: nothing here means anything without it, and
 * another one in its place would be where people's passwords go.
 * @throws UniloginError `misconfigured` for a provider's address that is none, or that anybody on the way could read
 */
export async function readSettings({ kept }: Pick<Platform, 'kept'>): Promise<Settings> {
  const [provider, localProvider, notify, pages, password, inPrivate, reports] = await Promise.all([
    readOption(kept, 'provider'),
    readOption(kept, 'localProvider'),
    readOption(kept, 'notify'),
    readOption(kept, 'guard.pages'),
    readOption(kept, 'guard.password'),
    readOption(kept, 'guard.inPrivate'),
    readOption(kept, 'guard.reports'),
  ]);
  const issuer = providerOf(provider);
  if (!issuer) throw new UniloginError('misconfigured', { option: 'provider' });
  const all = [provider, localProvider, notify, pages, password, inPrivate, reports];
  return {
    issuer,
    guard: {
      pages: pages.value === true,
      password: password.value === true,
      inPrivate: inPrivate.value === true,
      reports: reports.value === true,
    },
    notify: notify.value === true,
    ...(localProvider.value !== undefined && { localProvider: localProvider.value }),
    managed: namesOf(all.filter(({ by }) => by === 'school')),
    broken: namesOf(all.filter(({ isBroken }) => isBroken)),
  };
}

/** The one that counts; none where that is broken. */
export function providerOf({ value, isBroken }: Chosen<'provider'>): URL | undefined {
  return isBroken ? undefined : new URL(value ?? __PROVIDER__);
}

function namesOf(chosen: readonly { option: Option }[]): ReadonlySet<Option> {
  return new Set(chosen.map(({ option }) => option));
}
