import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { type Database, openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { holdToFirstPepper, loadPepper } from './keys/pepper.ts';
import { administeredBy } from './people/administered.ts';
import { findPersonByUsername, normalUsername } from './people/people.ts';
import { StartError } from './start-error.ts';
import { limits } from './throttle/limits.ts';
import { createThrottle } from './throttle/throttle.ts';
import { createCodeHashes } from './ways-in/code.ts';
import { type Letter, letterLines } from './ways-in/letter.ts';
import { openWayIn } from './ways-in/open.ts';

// npx node idp/way-in.ts USERNAME [--lang en], with the provider's own environment: a letter for a school's user administrator whom nobody else can help
await exitOnFailure(async () => {
  const { username, lang } = readArguments();
  const config = readConfig(process.env);
  const { database, close } = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    const pepper = loadPepper(config);
    await holdToFirstPepper(database, pepper);
    const house = {
      codes: createCodeHashes(pepper.keyFor('ways-in')),
      throttle: createThrottle(database, pepper.keyFor('names'), limits),
    };
    const letter = await openFor(database, { username, lang, issuer: config.issuer }, house);
    process.stdout.write(`${letterLines(letter).join('\n\n')}\n`);
  } finally {
    await close();
  }
});

async function openFor(
  database: Database,
  { username, lang, issuer }: Pick<Letter, 'username' | 'lang' | 'issuer'>,
  house: Parameters<typeof openWayIn>[2],
): Promise<Letter> {
  const now = new Date();
  const person = await findPersonByUsername(database, username, now);
  const [school] = person === undefined ? [] : await administeredBy(database, person.id, now);
  const id = randomBytes(15).toString('base64url');
  const opened =
    school === undefined
      ? 'not-here'
      : await database.transaction().execute((transaction) => {
          const order = { id, username, how: 'paper', institution: school.number, by: null } as const;
          return openWayIn(transaction, order, house, now);
        });
  if (person === undefined || typeof opened === 'string' || opened.code === undefined) {
    throw new StartError(
      'Nobody with this username is a user administrator today: for everybody else the school’s user administrator opens one.',
    );
  }
  const name = `${person.givenName} ${person.familyName}`;
  return {
    lang,
    how: 'paper',
    school: undefined,
    name,
    username,
    code: opened.code,
    expiresAt: opened.expiresAt,
    issuer,
  };
}

function readArguments(): { username: string; lang: 'da' | 'en' } {
  const usage = 'Say the username of a user administrator, and --lang en for a letter in English.';
  let said;
  try {
    said = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'da' } } });
  } catch (cause) {
    throw new StartError(usage, { cause });
  }
  const { positionals, values } = said;
  const [username, ...more] = positionals;
  if (username === undefined || more.length > 0 || (values.lang !== 'da' && values.lang !== 'en')) {
    throw new StartError(usage);
  }
  return { username: normalUsername(username), lang: values.lang };
}
