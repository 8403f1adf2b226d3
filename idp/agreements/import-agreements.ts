import * as v from 'valibot';
import { InstitutionNumberSchema } from '../../shared/contract/institutions.ts';
import type { Database } from '../database/open.ts';
import { IsoDay } from '../people/iso-day.ts';
import { StartError } from '../start-error.ts';
import { roleGroups } from './licensed.ts';
import { moveWithin } from './move-agreement.ts';
import { serviceAt } from './services-at.ts';
import { isFault, type Move } from './state.ts';

const Of = v.object({ service: v.string(), institution: InstitutionNumberSchema });

/** What a school's file says of agreements, of who decides on them, and of licences. */
export const agreementEntries = {
  /** What was agreed on or asked for elsewhere before: it counts once, where nothing has been done here yet. */
  agreements: v.optional(
    v.array(v.strictObject({ ...Of.entries, state: v.picklist(['requested', 'approved', 'refused']) })),
  ),
  /** Who decides at the new place. Of the institutions of the file, nobody else; without this key it stays as it was. */
  rights: v.optional(
    v.array(
      v.strictObject({
        username: v.string(),
        institution: InstitutionNumberSchema,
        right: v.literal('data-access'),
        until: v.optional(IsoDay),
      }),
    ),
  ),
  /** Beside those that people have given here. Of the institutions of the file; without this key it stays as it was. */
  licences: v.optional(
    v.array(
      v.strictObject({
        ...Of.entries,
        to: v.variant('covers', [
          v.strictObject({ covers: v.literal('institution') }),
          v.strictObject({ covers: v.literal('role'), value: v.picklist(roleGroups) }),
          v.strictObject({ covers: v.literal('class'), value: v.pipe(v.string(), v.nonEmpty()) }),
        ]),
        since: v.optional(IsoDay, '2000-01-01'),
        until: v.optional(IsoDay),
      }),
    ),
  ),
};
type Told = v.InferOutput<v.ObjectSchema<typeof agreementEntries, undefined>> & {
  readonly institutions: readonly { readonly number: string }[];
};

/** An institution that is spoken of and that the file does not name; undefined: there is none. */
export function foreignIn({ institutions, agreements = [], rights = [], licences = [] }: Told): string | undefined {
  const own = new Set(institutions.map(({ number }) => number));
  return [...agreements, ...rights, ...licences].find(({ institution }) => !own.has(institution))?.institution;
}

/** Writes them, in the transaction of the school they belong to. @throws StartError for what is of no service or nobody */
export async function importAgreements(transaction: Database, told: Told, now: Date): Promise<void> {
  const numbers = told.institutions.map(({ number }) => number);
  for (const agreement of told.agreements ?? []) await carryOver(transaction, agreement, now);
  if (told.rights) await writeRights(transaction, told.rights, numbers);
  if (told.licences) await writeLicences(transaction, told.licences, numbers);
}

async function carryOver(
  transaction: Database,
  { service: client, institution, state }: NonNullable<Told['agreements']>[number],
  now: Date,
): Promise<void> {
  const service = await serviceAt(transaction, { client, institution }, now);
  if (service === undefined) throw new StartError(`The file has an agreement of ${client}, which has no supplier.`);
  if (service.agreement !== undefined) return;
  const moves: (Move | undefined)[] = [
    { move: 'request', asks: service.needs },
    state === 'approved' ? { move: 'approve', gives: service.needs } : undefined,
    state === 'refused' ? { move: 'refuse' } : undefined,
  ];
  for (const move of moves.filter((one) => one !== undefined)) {
    const by = { is: 'operator' } as const;
    const outcome = await moveWithin(
      transaction,
      { of: { client, institution }, move, by, bounds: service.bounds },
      now,
    );
    if (isFault(outcome)) throw new StartError(`The agreement of ${client} with ${institution} is not sound.`);
  }
}

async function writeRights(
  transaction: Database,
  rights: NonNullable<Told['rights']>,
  numbers: readonly string[],
): Promise<void> {
  if (numbers.length > 0) await transaction.deleteFrom('rights').where('institution', 'in', numbers).execute();
  for (const { username, institution, right, until } of rights) {
    const person = await transaction
      .selectFrom('people')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirst();
    if (person === undefined) throw new StartError(`The file gives a right to ${username}, whom it does not have.`);
    await transaction
      .insertInto('rights')
      .values({ person: person.id, institution, right, until: until ?? null })
      .execute();
  }
}

async function writeLicences(
  transaction: Database,
  licences: NonNullable<Told['licences']>,
  numbers: readonly string[],
): Promise<void> {
  if (numbers.length > 0) {
    await transaction
      .deleteFrom('licences')
      .where('institution', 'in', numbers)
      .where('given_by', 'is', null)
      .execute();
  }
  for (const { service: client, institution, to, since, until } of licences) {
    const value = to.covers === 'institution' ? '' : to.value;
    await transaction
      .insertInto('licences')
      .values({ client, institution, covers: to.covers, value, since, until: until ?? null, given_by: null })
      .onConflict((conflict) => conflict.columns(['client', 'institution', 'covers', 'value']).doNothing())
      .execute();
  }
}
