import { migrate } from '../../idp/database/migrate.ts';
import { openDatabase } from '../../idp/database/open.ts';
import { loadKeys } from '../../idp/keys/keys.ts';
import { createLog } from '../../idp/log.ts';
import { createAdapter } from '../../idp/oidc/adapter.ts';
import { createProvider } from '../../idp/oidc/provider.ts';
import { createSessions } from '../../idp/oidc/sessions.ts';
import { createHasher } from '../../idp/passwords/hasher.ts';
import { openPasswords } from '../../idp/passwords/passwords.ts';
import { createAccounts } from '../../idp/people/accounts.ts';
import { importSchool } from '../../idp/people/import-school.ts';
import { findPersonByUsername } from '../../idp/people/people.ts';
import { readFileOf, SchoolSchema } from '../../idp/people/school-file.ts';
import { answerSignIn } from '../../idp/sign-in/answer.ts';
import { beginSignIn, findSignIn } from '../../idp/sign-in/sign-ins.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';
import { demoSchool } from './demo-school.ts';
import { createCodeHashes } from '../../idp/ways-in/code.ts';
import { windowRules } from '../../idp/windows/rules.ts';

// Prints how somebody's password, audit log and sessions in FOLDER stand, and which of the changes TRIED it is. Then
// changes the password again and again, numbered on from the last of TRIED, and says of each when it begins and is done
const { FOLDER = '', TRIED = '0' } = process.env;
const { database } = await openDatabase({ folder: FOLDER });
await migrate(database);
const find = () => findPersonByUsername(database, 'mett7685');
if ((await find()) === undefined) await importSchool(database, await readFileOf(SchoolSchema, demoSchool));
const person = (await find())?.id ?? '';
const passwords = await openPasswords(database, createHasher(Buffer.alloc(32, 7)));
const parts = { issuer: 'http://localhost:4400', database, keys: await loadKeys(database) };
const findRaises = () => Promise.resolve([]);
const handOverRaises = () => Promise.resolve();
const provider = createProvider({ ...parts, accounts: createAccounts(database), findRaises, handOverRaises });
const desk = {
  database,
  passwords,
  policy: unilogin,
  common: { has: () => false, beginningOf: () => undefined },
  sessions: createSessions(provider, createLog('silent')),
  throttle: {
    begin: never,
    succeed: never,
    fail: never,
    pause: never,
    take: never,
    giveBack: never,
    lockedUntil: never,
    unlock: async () => undefined,
    deleteExpired: never,
  },
  oneTimeDays: 60,
  upstreams: [],
  signInWays: [],
  ways: { hasAny: false, find: never, municipality: never },
  levelsOf: never,
  networkOf: String,
  windows: windowRules,
  codes: createCodeHashes(Buffer.alloc(32, 8)),
  relyingParty: { id: 'localhost', origin: 'http://localhost', name: '' },
  decoys: { kindOf: () => 'password' as const },
  shufflePictures: () => [],
  now: () => new Date(),
};
const secretOf = (number: number): Secret => ({ kind: 'password', password: `Togskinne${number}x` });
const tried = TRIED.split(',').map(Number);

const known = await passwords.known(database, person);
const proven = await Promise.all(tried.map((number) => passwords.prove(person, secretOf(number))));
const audit = await database
  .selectFrom('audit')
  .selectAll()
  .where('event', '=', 'password-changed')
  .orderBy('id')
  .execute();
const sessions = await database
  .selectFrom('oidc_artifacts')
  .select('uid')
  .where('model', '=', 'Session')
  .where('account', '=', person)
  .execute();
const told = {
  is: tried.filter((_, index) => proven[index] !== undefined),
  entries: audit.length,
  agree: audit.at(-1)?.at.getTime() === known?.set_at.getTime(),
  sessions: sessions.map(({ uid }) => Number(uid)),
};
console.log(`stands ${JSON.stringify(told)}`);

for (let number = Math.max(...tried) + 1; ; number += 1) {
  const id = `change-${number}`;
  const pending = await passwords.hash(secretOf(number));
  const seconds = 3600;
  await createAdapter(database, 'Session').upsert(
    `session-${number}`,
    { accountId: person, uid: String(number) },
    seconds,
  );
  await beginSignIn(database, {
    id,
    browser: 'browser',
    purpose: 'change',
    service: '',
    client: null,
    session: null,
    state: { at: 'rehearse', person, username: 'mett7685', reason: 'own-wish', chosen: 'own', pending },
    expiresAt: new Date(Date.now() + seconds * 1000),
  });
  const signIn = await findSignIn(database, id, 'browser', new Date());
  const answer = { answer: 'rehearse', secret: secretOf(number) } as const;
  console.log(`trying ${number}`);
  await answerSignIn(
    signIn,
    { revision: 0, answer, sender: { address: '', device: 'computer' }, browser: 'browser' },
    desk,
  );
  console.log(`done ${number}`);
}

function never(): Promise<never> {
  throw new Error('a rehearsal is not throttled');
}
