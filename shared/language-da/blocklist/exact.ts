import { unpack } from '../pack.ts';
import { beginnings } from './beginnings.generated.ts';
import { type CommonPasswords, commonBy } from './common-passwords.ts';

/** Knows exactly which passwords are common: for the provider, which decides. Reads its list once, so keep what it gives. */
export function commonPasswordsDa(): CommonPasswords {
  const known = new Set(unpack(beginnings));
  return commonBy((word) => known.has(word));
}
