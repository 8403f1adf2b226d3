import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type SupplierFault, supplierCalls as calls, supplierStatuses } from '../../shared/contract/supplier.ts';
import type { SupplierMoves } from '../agreements/supplier-moves.ts';
import { type ProvenService, supplierBy } from '../agreements/supplier.ts';
import type { Database } from '../database/open.ts';
import type { Routes } from '../sign-in-room.ts';

interface Parts {
  readonly database: Database;
  readonly moves: SupplierMoves;
}

/** Where a supplier's program asks institutions for agreements, and reads how they stand: its own service's, and no other's. */
export function supplierApi({ database, moves: { told, move } }: Parts): Routes {
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
