import { findRequest, standingOf } from '../approvals/request.ts';
import type { Database } from '../database/open.ts';
import type { At, SignInState } from './state.ts';
import { told } from './told.ts';

/** Where a request that is over leads. */
export async function afterRequest(
  transaction: Database,
  { person, username, need, request }: At<'waiting'>,
  now: Date,
): Promise<SignInState> {
  const row = await findRequest(transaction, request);
  const standing = row === undefined ? 'expired' : standingOf(row, now);
  switch (standing) {
    case 'confirmed':
      return { at: 'done', person };
    case 'reported':
      return { at: 'refused', person, failure: told['reported'] };
    case 'waiting':
      return { at: 'waiting', person, username, need, request };
    case 'refused':
    case 'ended':
    case 'expired':
    case 'cancelled':
      return { at: 'step-up', person, username, need, failure: told[standing] };
  }
}

/** What grown-ups elsewhere are asked, by whoever waits for them, at the number or at a door that has opened meanwhile. */
export function questionOf(state: SignInState): At<'waiting'> | undefined {
  if (state.at === 'waiting') return state;
  if (state.at !== 'window' || state.gives !== 'step-up') return undefined;
  const { person, username, need, request } = state;
  return need && request !== undefined ? { at: 'waiting', person, username, need, request } : undefined;
}
