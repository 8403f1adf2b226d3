import type { SupplierAgreement, SupplierFault } from '../../shared/contract/supplier.ts';
import type { Database } from '../database/open.ts';
import { pauseIn } from '../throttle/allowance.ts';
import type { Throttle } from '../throttle/throttle.ts';
import { moveAgreement } from './move-agreement.ts';
import { agreementsWithMoves } from './services-at.ts';
import { isFault, type Move } from './state.ts';
import type { ProvenService } from './supplier.ts';
import { tellOfWaiting } from './waiting-mail.ts';

export interface SupplierMoves {
  /** How a service stands with all that it has ever asked, or with one of them. */
  told(client: string, institution?: string): Promise<SupplierAgreement[]>;
  /** Asks, or takes back, as often as its allowance has it; gives how it stands then, or why it does not. */
  move(service: ProvenService, institution: string, move: Move): Promise<SupplierAgreement | SupplierFault>;
}

interface Parts {
  readonly database: Database;
  readonly throttle: Pick<Throttle, 'take'>;
  /** Whether there is a way to tell institutions by mail. */
  readonly isMailed: boolean;
  now(): Date;
}

/** What a supplier does, by a program or on the page: for its own service, and for no other. */
export function createSupplierMoves({ database, throttle, isMailed, now }: Parts): SupplierMoves {
  const told = async (client: string, institution?: string): Promise<SupplierAgreement[]> => {
    const agreements = await agreementsWithMoves(database, client, institution);
    return agreements.map(({ moves, ...agreement }) => ({
      ...agreement,
      history: moves.map(({ at, ...move }) => ({ at: new Date(at).toISOString(), ...move })),
    }));
  };
  return {
    told,
    async move({ client, bounds }, institution, its) {
      const taken = await throttle.take('agreements-of-service', client, now());
      if ('code' in taken) return { code: 'asked-often', data: { retryAfterSeconds: pauseIn(taken) } };
      const known = database.selectFrom('institutions').select('number').where('number', '=', institution);
      if ((await known.executeTakeFirst()) === undefined) {
        return { code: 'institution-unknown', data: { institution } };
      }
      const of = { client, institution };
      const outcome = await moveAgreement(database, { of, move: its, by: { is: 'supplier' }, bounds }, now());
      if (!isFault(outcome)) {
        if (isMailed && its.move === 'request') await tellOfWaiting(database, institution, now());
        const [agreement] = await told(client, institution);
        if (agreement !== undefined) return agreement;
      } else if (outcome.code === 'not-now') return { code: outcome.code, data: outcome.data };
      else if (outcome.code === 'beyond' || outcome.code === 'vital') {
        return { code: outcome.code, data: { categories: [...outcome.data.categories] } };
      }
      throw new TypeError('a supplier’s move has no other outcome');
    },
  };
}
