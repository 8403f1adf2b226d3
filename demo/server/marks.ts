import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { PersonVariables } from './require-person.ts';
import { requireSure } from './require-sure.ts';
import type { Handler } from './who.ts';

const Reflection = v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) });
const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const subjects = ['danish', 'maths', 'english', 'nature'];
/** The Danish scale, without what nobody likes to see in a toy. */
const scale = ['4', '7', '10', '12'];

/** Everybody's own marks, and what they want to work on; made up, and in memory as long as the demo runs. */
export function marks(handler: Handler): Hono<PersonVariables> {
  const reflections = new Map<string, string>();
  return new Hono<PersonVariables>()
    .use(requireSure(handler, substantial))
    .get('/', (c) => {
      const { id } = c.get('person');
      return c.json({ marks: marksOf(id), reflection: reflections.get(id) ?? '' });
    })
    .post('/reflection', bodyLimit({ maxSize: 16_384 }), async (c) => {
      const reflection = v.safeParse(Reflection, await c.req.json().catch(() => undefined));
      if (!reflection.success) return c.body(null, 400);
      reflections.set(c.get('person').id, reflection.output.text);
      return c.body(null, 201);
    });
}

/** The same for the same person, every time. */
function marksOf(person: string): { subject: string; mark: string }[] {
  let seed = 0;
  for (const letter of person) seed += letter.codePointAt(0) ?? 0;
  return subjects.map((subject, index) => ({ subject, mark: scale[(seed + 3 * index) % scale.length] ?? '7' }));
}
