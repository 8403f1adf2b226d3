import { Hono } from 'hono';
import { requireAcr } from '../../../service/require-acr.ts';

export function marksApi(unilogin: (request: Request) => Promise<Response>): Hono {
  const guard = requireAcr(unilogin, 'https://data.gov.dk/concept/core/nsis/loa/Substantial');
  return new Hono().post('/api/marks', async (c) => {
    const admission = await guard(c.req.raw);
    if ('refusal' in admission) return admission.refusal;
    return c.text(`${admission.person.id} wrote: ${await c.req.text()}`);
  });
}
