import * as v from 'valibot';
import { UniloginError } from '../shared/contract/errors.ts';
import { isSafeAddress } from '../shared/oidc/safe-address.ts';
import type { Platform } from './platform.ts';

/** What the build was made for; scripts/extension.ts puts it in. */
declare const __PROVIDER__: string;

/** The name under which every provider knows this extension. */
export const clientId = 'unilogin-extension';

/** The key under which an administrator, or the person, names another provider. */
const key = 'provider';

const ProviderSchema = v.pipe(v.string(), v.maxLength(200), v.url());

export interface Settings {
  /** The issuer, as the provider spells it: without a slash at its end. */
  readonly issuer: URL;
  readonly isManaged: boolean;
}

/**
 * Which provider this browser signs in at: what an administrator has set, else the person, else the build.
 * @throws UniloginError `misconfigured` for an address that anybody on the way could read
 */
export async function readSettings({ kept }: Pick<Platform, 'kept'>): Promise<Settings> {
  const managed = read(await kept.managed.get(key));
  const issuer = new URL(managed ?? read(await kept.local.get(key)) ?? __PROVIDER__);
  if (!isSafeAddress(issuer)) throw new UniloginError('misconfigured', { option: key });
  return { issuer, isManaged: managed !== undefined };
}

function read(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const parsed = v.safeParse(ProviderSchema, value);
  if (!parsed.success) throw new UniloginError('misconfigured', { option: key });
  return parsed.output;
}
