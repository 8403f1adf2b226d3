import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { sql } from 'kysely';
import type { Database } from '../database/open.ts';

/** The provider's own secrets, newest first: the first of a kind signs, the others only verify. */
export interface Keys {
  /** Private JWKs for ID tokens. */
  readonly sign: readonly JWK[];
  /** For the signatures of cookies. */
  readonly cookie: readonly string[];
  /** Makes pseudonyms; one for ever, or every pseudonym would change. */
  readonly pairwise: string;
}

type Purpose = 'sign' | 'cookie' | 'pairwise';

const makers: Record<Purpose, () => Promise<JWK>> = { sign: makeSigningKey, cookie: makeSecret, pairwise: makeSecret };

/** Reads the keys, and makes those that are missing. Processes that start together come to the same ones. */
export async function loadKeys(database: Database): Promise<Keys> {
  return database.transaction().execute(async (transaction) => {
    await waitForOthers(transaction);
    for (const purpose of ['sign', 'cookie', 'pairwise'] as const) {
      if ((await read(transaction, purpose)).length === 0) await add(transaction, purpose);
    }
    const [pairwise] = await readSecrets(transaction, 'pairwise');
    if (pairwise === undefined) throw new Error('no pairwise key');
    return { sign: await read(transaction, 'sign'), cookie: await readSecrets(transaction, 'cookie'), pairwise };
  });
}

/** Adds a new key for ID tokens and one for cookies; the earlier ones verify until deleteExpired removes them. */
export async function rotateKeys(database: Database): Promise<{ kid: string }> {
  return database.transaction().execute(async (transaction) => {
    await waitForOthers(transaction);
    await transaction
      .updateTable('oidc_keys')
      .set({ retired_at: new Date() })
      .where('purpose', '!=', 'pairwise')
      .where('retired_at', 'is', null)
      .execute();
    await add(transaction, 'cookie');
    return { kid: await add(transaction, 'sign') };
  });
}

/** Held until the transaction ends. The number names this lock among the database's own. */
async function waitForOthers(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(7265001)`.execute(transaction);
}

async function read(database: Database, purpose: Purpose): Promise<JWK[]> {
  const rows = await database
    .selectFrom('oidc_keys')
    .select('secret')
    .where('purpose', '=', purpose)
    .orderBy(sql`retired_at is null`, 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => row.secret);
}

async function readSecrets(database: Database, purpose: Purpose): Promise<string[]> {
  return (await read(database, purpose)).flatMap((key) => key.k ?? []);
}

async function add(database: Database, purpose: Purpose): Promise<string> {
  const secret = await makers[purpose]();
  const kid = secret.kid ?? randomBytes(12).toString('base64url');
  await database
    .insertInto('oidc_keys')
    .values({ kid, purpose, secret: JSON.stringify(secret), created_at: new Date(), retired_at: null })
    .execute();
  return kid;
}

/** RS256, which every OpenID Connect client knows (OpenID Connect Core 1.0, section 15.1). */
async function makeSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: 'RS256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}

function makeSecret(): Promise<JWK> {
  return Promise.resolve({ kty: 'oct', k: randomBytes(32).toString('base64url') });
}
