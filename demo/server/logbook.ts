import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { requirePerson, type PersonVariables } from './require-person.ts';
import type { Handler } from './who.ts';

const Entry = v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) });
const kept = 20;

/** What people wrote in the lighthouse, newest first; in memory, as long as the demo runs. */
export function logbook(handler: Handler): Hono<PersonVariables> {
  const entries = new Map<string, string[]>();
  return new Hono<PersonVariables>()
    .use(requirePerson(handler))
    .get('/', (c) => c.json(entries.get(c.get('person').id) ?? []))
    .post('/', bodyLimit({ maxSize: 16_384 }), async (c) => {
      const entry = v.safeParse(Entry, await c.req.json().catch(() => undefined));
      if (!entry.success) return c.body(null, 400);
      const { id } = c.get('person');
      entries.set(id, [entry.output.text, ...(entries.get(id) ?? [])].slice(0, kept));
      return c.body(null, 201);
    });
}
