import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import {
  type SupplierAgreement,
  type SupplierFault,
  supplierCalls as calls,
  supplierStatuses,
} from '../../shared/contract/supplier.ts';
import { moveAgreement } from '../agreements/move-agreement.ts';
import { agreementsWithMoves } from '../agreements/services-at.ts';
import { isFault, type Move } from '../agreements/state.ts';
import { type ProvenService, supplierBy } from '../agreements/supplier.ts';
import type { Database } from '../database/open.ts';
import type { Routes } from '../sign-in-room.ts';
import { pauseIn } from '../throttle/allowance.ts';
import type { Throttle } from '../throttle/throttle.ts';

interface Parts {
  readonly database: Database;
  readonly throttle: Pick<Throttle, 'take'>;
  now(): Date;
}

/** Where a supplier's program asks institutions for agreements, and reads how they stand: its own service's, and no other's. */
export function supplierApi({ database, throttle, now }: Parts): Routes {
  const routes: Routes = new Hono();

  const forSupplier =
    (answer: (c: Context, service: ProvenService) => Promise<object>) =>
    async (c: Context): Promise<Response> => {
      // A browser that keeps the secret would send it along with another site's request
      if (!['same-origin', 'none', undefined].includes(c.req.header('sec-fetch-site'))) {
        return refuse(c, { code: 'wrong-origin', data: {} });
      }
      const service = await supplierBy(database, c.req.header('authorization') ?? '');
      if (service === undefined) {
        c.header('www-authenticate', 'Basic realm="client_id, client_secret"');
        return refuse(c, { code: 'wrong-credentials', data: {} });
      }
      const outcome = await answer(c, service);
      return isFaulty(outcome) ? refuse(c, outcome) : c.json(outcome);
    };

  const told = async (client: string, institution?: string): Promise<SupplierAgreement[]> => {
    const agreements = await agreementsWithMoves(database, client, institution);
    return agreements.map(({ moves, ...agreement }) => ({
      ...agreement,
      history: moves.map(({ at, ...move }) => ({ at: new Date(at).toISOString(), ...move })),
    }));
  };

  const move = async (
    { client, bounds }: ProvenService,
    institution: string,
    its: Move,
  ): Promise<SupplierAgreement | SupplierFault> => {
    const taken = await throttle.take('agreements-of-service', client, now());
    if ('code' in taken) return { code: 'asked-often', data: { retryAfterSeconds: pauseIn(taken) } };
    const known = database.selectFrom('institutions').select('number').where('number', '=', institution);
    if ((await known.executeTakeFirst()) === undefined) {
      return { code: 'institution-unknown', data: { institution } };
    }
    const of = { client, institution };
    const outcome = await moveAgreement(database, { of, move: its, by: { is: 'supplier' }, bounds }, now());
    if (!isFault(outcome)) {
      const [agreement] = await told(client, institution);
      if (agreement !== undefined) return agreement;
    } else if (outcome.code === 'not-now') return { code: outcome.code, data: outcome.data };
    else if (outcome.code === 'beyond' || outcome.code === 'vital') {
      return { code: outcome.code, data: { categories: [...outcome.data.categories] } };
    }
    throw new TypeError('a supplier’s move has no other outcome');
  };

  routes.get(
    calls.agreements.path,
    forSupplier(async (_, { client }) => ({ agreements: await told(client) })),
  );

  routes.post(
    calls.requestAgreement.path,
    forSupplier(async (c, service) => {
      const body = await read(c, calls.requestAgreement.takes);
      if (body === undefined) return { code: 'malformed', data: {} };
      return move(service, body.institution, { move: 'request', asks: body.asks ?? service.needs });
    }),
  );

  routes.post(
    calls.withdrawAgreement.path,
    forSupplier(async (c, service) => {
      const body = await read(c, calls.withdrawAgreement.takes);
      if (body === undefined) return { code: 'malformed', data: {} };
      return move(service, body.institution, { move: 'withdraw' });
    }),
  );

  return routes;
}

/** JSON, and said to be: a form of another site's could not send it. */
async function read<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S> | undefined> {
  if (c.req.header('content-type')?.split(';')[0]?.trim() !== 'application/json') return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await c.req.text());
  return parsed.success ? parsed.output : undefined;
}

const isFaulty = (outcome: object): outcome is SupplierFault => 'code' in outcome;

function refuse(c: Context, fault: SupplierFault): Response {
  if (fault.code === 'asked-often') c.header('retry-after', String(fault.data.retryAfterSeconds));
  return c.json(fault, supplierStatuses[fault.code]);
}
