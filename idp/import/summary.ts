import type { Heads, ImportChanges, ImportSummary } from '../../shared/contract/import-changes.ts';
import type { Role } from '../database/tables/people.ts';
import { groupBy } from '../group-by.ts';
import type { SchoolKnown } from './known.ts';
import type { Plan } from './plan.ts';
import type { SchoolTold } from './told.ts';

/** What a plan changes, as counts: it names institutions and classes, and nobody. */
export function summaryOf({ told, known, plan }: { told: SchoolTold; known: SchoolKnown; plan: Plan }): ImportSummary {
  return {
    institutions: told.institutions.map(({ number }) => changesAt(number, known, plan)),
    contactsGained: newIn(plan.contacts.put, known.contacts, ({ adult, child }) => `${adult} ${child}`).length,
    contactsLost: plan.contacts.drop.length,
  };
}

function changesAt(institution: string, known: SchoolKnown, plan: Plan): ImportChanges {
  const here = <Row extends { institution: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.institution === institution);
  const before = here(known.memberships);
  const wasHere = new Set(before.map(({ person }) => person));
  const put = here(plan.memberships.put);
  const joined = put.filter(({ person }) => !wasHere.has(person));
  const fresh = new Set(plan.fresh.map(({ id }) => id));
  const left = here(plan.memberships.drop);
  const changed = new Set([
    ...put.filter(({ person }) => wasHere.has(person)).map(({ person }) => person),
    ...plan.changed.filter(({ id }) => wasHere.has(id)).map(({ id }) => id),
  ]);
  const knownClasses = here(known.classes);
  return {
    institution,
    before: before.length,
    joined: headsOf(joined),
    newAccounts: joined.filter(({ person }) => fresh.has(person)).length,
    left: headsOf(left),
    changed: changed.size,
    moved: movedAt(institution, known, plan),
    newClasses: newIn(here(plan.classes.put), knownClasses, ({ name }) => name).map(({ name }) => name),
    goneClasses: here(plan.classes.drop).map(({ name }) => name),
  };
}

/** Pupils who were in one class there and are in another. */
function movedAt(institution: string, known: SchoolKnown, plan: Plan): ImportChanges['moved'] {
  const pupils = new Set(
    known.memberships
      .filter((row) => row.institution === institution && row.role === 'pupil')
      .map(({ person }) => person),
  );
  const arrived = groupBy(
    plan.members.put.filter((row) => row.institution === institution && pupils.has(row.person)),
    ({ person }) => person,
  );
  const moves = plan.members.drop
    .filter((row) => row.institution === institution)
    .flatMap((row) => (arrived.get(row.person) ?? []).slice(0, 1).map((to) => `${row.class}\n${to.class}`));
  return [...groupBy(moves, (move) => move)].map(([move, { length: count }]) => {
    const [from = '', to = ''] = move.split('\n');
    return { from, to, count };
  });
}

function newIn<Row>(put: readonly Row[], known: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const keys = new Set(known.map(keyOf));
  return put.filter((row) => !keys.has(keyOf(row)));
}

function headsOf(rows: readonly { role: Role }[]): Heads {
  const pupils = rows.filter(({ role }) => role === 'pupil' || role === 'student').length;
  const parents = rows.filter(({ role }) => role === 'parent').length;
  return { pupils, parents, staff: rows.length - pupils - parents };
}
