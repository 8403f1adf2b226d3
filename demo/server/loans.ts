import { Hono } from 'hono';
import { library } from '../text/library.ts';
import { requirePerson, type PersonVariables } from './require-person.ts';
import type { Handler } from './who.ts';

const known = new Set(library.da.books.map(({ id }) => id));

/** Who has borrowed what; in memory, as long as the demo runs. */
export function loans(handler: Handler): Hono<PersonVariables> {
  const loansOf = new Map<string, Set<string>>();
  return new Hono<PersonVariables>()
    .use(requirePerson(handler))
    .get('/', (c) => c.json([...(loansOf.get(c.get('person').id) ?? [])]))
    .put('/:book', (c) => {
      if (!known.has(c.req.param('book'))) return c.notFound();
      const { id } = c.get('person');
      loansOf.set(id, (loansOf.get(id) ?? new Set()).add(c.req.param('book')));
      return c.body(null, 204);
    })
    .delete('/:book', (c) => {
      loansOf.get(c.get('person').id)?.delete(c.req.param('book'));
      return c.body(null, 204);
    });
}
