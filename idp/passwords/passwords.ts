import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Band } from '../../shared/policy/rule.ts';
import type { Database } from '../database/open.ts';
import type { PasswordRow } from '../database/tables/people.ts';
import type { Hasher } from './hasher.ts';

/** What is known of the password that was proven. */
export type KnownPassword = Selectable<Pick<PasswordRow, 'kind' | 'one_time' | 'set_at' | 'made_in' | 'laters'>>;

/** A password that is about to count: its hash, the band whose rules it keeps, and the instant from which it holds. */
export type NewPassword = Pick<PasswordRow, 'kind' | 'hash'> & { readonly madeIn: Band; readonly at: Date };

export interface Passwords {
  /**
   * What this secret opens: undefined when it is wrong, or when there is nobody. A hash is computed either way, so that
   * the time tells nothing. @throws UniloginError `too-busy`
   */
  prove(person: string | undefined, secret: Secret): Promise<KnownPassword | undefined>;
  /** Which kind the person has to enter; undefined for nobody, and for somebody without a password. */
  kindOf(person: string): Promise<PasswordRow['kind'] | undefined>;
  /** The hash that is kept until the rehearsal. @throws UniloginError `too-busy` */
  hash(secret: Secret): Promise<string>;
  matches(hash: string, secret: Secret): Promise<boolean>;
  /** Whether it is the password there is, or one of the `count` before it. */
  isRecent(person: string, secret: Secret, count: number): Promise<boolean>;
  /** Whether what was proven is still the password. */
  isStill(transaction: Database, person: string, proven: KnownPassword): Promise<boolean>;
  /** What is known of the password there is, to its owner who has just proven it. */
  known(database: Database, person: string): Promise<KnownPassword | undefined>;
  /** The owner has answered "later" to the warning. */
  countLater(database: Database, person: string): Promise<void>;
  /** Gives the person the password of this hash; the one before joins those that may not come again. */
  replace(database: Database, person: string, password: NewPassword): Promise<void>;
  /** Gives it to somebody who has no password, and says whether it did. @throws UniloginError `too-busy` */
  giveOneTime(person: string, secret: Secret, at: Date): Promise<boolean>;
}

/** As many earlier hashes are kept as any table may ask about. */
const kept = 24;

export async function openPasswords(database: Database, hasher: Hasher): Promise<Passwords> {
  const nobodys = await hasher.hash(randomBytes(32).toString('base64url'));
  const current = (person: string) => currentPassword(database, person);
  return {
    async prove(person, secret) {
      const row = await current(person ?? '');
      const isRight = await hasher.matches(row?.hash ?? nobodys, textOf(secret));
      return isRight ? row : undefined;
    },
    kindOf: async (person) => (await current(person))?.kind,
    hash: (secret) => hasher.hash(textOf(secret)),
    matches: (hash, secret) => hasher.matches(hash, textOf(secret)),
    async isRecent(person, secret, count) {
      const now = await current(person);
      const earlier = await earlierHashes(database, person, count);
      const hashes = [...(now ? [now.hash] : []), ...earlier];
      return (await Promise.all(hashes.map((hash) => hasher.matches(hash, textOf(secret))))).includes(true);
    },
    async isStill(transaction, person, { set_at }) {
      return (await currentPassword(transaction, person))?.set_at.getTime() === set_at.getTime();
    },
    known: (database, person) => currentPassword(database, person),
    async countLater(database, person) {
      const set = { laters: sql<number>`laters + 1` };
      await database.updateTable('passwords').set(set).where('person', '=', person).execute();
    },
    replace,
    async giveOneTime(person, secret, at) {
      const hash = await hasher.hash(textOf(secret));
      const row = { kind: secret.kind, hash, one_time: true, set_at: at, made_in: null };
      const given = await database
        .insertInto('passwords')
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column('person').doNothing())
        .returning('person')
        .executeTakeFirst();
      return given !== undefined;
    },
  };
}

function currentPassword(database: Database, person: string) {
  return database.selectFrom('passwords').selectAll().where('person', '=', person).executeTakeFirst();
}

async function replace(database: Database, person: string, { kind, hash, madeIn, at }: NewPassword): Promise<void> {
  const before = await database
    .selectFrom('passwords')
    .select('hash')
    .where('person', '=', person)
    .forUpdate()
    .executeTakeFirst();
  if (before !== undefined) {
    const row = { person, hash: before.hash, replaced_at: at };
    await database.insertInto('earlier_passwords').values(row).execute();
    const oldest = database
      .selectFrom('earlier_passwords')
      .select('id')
      .where('person', '=', person)
      .orderBy('id', 'desc')
      .offset(kept);
    await database.deleteFrom('earlier_passwords').where('id', 'in', oldest).execute();
  }
  const row = { kind, hash, one_time: false, set_at: at, made_in: madeIn, laters: 0 };
  await database
    .insertInto('passwords')
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
    .execute();
}

async function earlierHashes(database: Database, person: string, count: number): Promise<string[]> {
  const rows = await database
    .selectFrom('earlier_passwords')
    .select('hash')
    .where('person', '=', person)
    .orderBy('id', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ hash }) => hash);
}

/** What is hashed. Pictures and text cannot stand for one another. */
function textOf(secret: Secret): string {
  return secret.kind === 'pictures'
    ? `pictures ${secret.pictures.join(' ')}`
    : `password ${secret.password.normalize('NFC')}`;
}
