import { parseArgs } from 'node:util';
import { danishDay, dayOfIso } from '../shared/policy/lifecycle/day.ts';
import { giveRight, type RightFault, rightsOf, takeRight } from './agreements/rights.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { type Database, openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { StartError } from './start-error.ts';

const usage =
  'npm run rights -- list | give USERNAME INSTITUTION [LAST DAY, as 2027-07-31] | take USERNAME INSTITUTION';

const sentences: Readonly<Record<RightFault, string>> = {
  nobody: 'Nobody has that username.',
  'not-staff': 'They work nowhere: only staff decide for an institution.',
  'institution-unknown': 'No institution has that number.',
  'had-none': 'They have no right to data access there.',
};

// With the provider's own environment: who decides on agreements in the new place (docs/agreements.md)
await exitOnFailure(async () => {
  const words = readArguments();
  const { database, close } = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    process.stdout.write(`${(await obey(database, words)).join('\n')}\n`);
  } finally {
    await close();
  }
});

async function obey(
  database: Database,
  [what = '', username = '', institution = '', last]: readonly string[],
): Promise<string[]> {
  const now = new Date();
  switch (what) {
    case 'list': {
      const rights = await rightsOf(database);
      const until = (day: string | null) => (day === null ? '' : `  until ${day}`);
      return rights.length === 0
        ? ['Nobody has the right to data access.']
        : rights.map((one) => `${one.institution}  ${one.username}${until(one.until)}`);
    }
    case 'give': {
      const until = last === undefined ? undefined : dayOfIso(last);
      if (until !== undefined && !(until >= danishDay(now)))
        throw new StartError('The last day has passed, or is none.');
      return said(await giveRight(database, { username, institution, until }, now), 'given');
    }
    case 'take':
      return said(await takeRight(database, { username, institution }, now), 'taken');
    default:
      throw new StartError(usage);
  }
}

function said(outcome: RightFault | 'given' | 'taken', done: 'given' | 'taken'): string[] {
  if (outcome === 'given' || outcome === 'taken') return [`The right to data access is ${done}.`];
  throw new StartError(sentences[outcome]);
}

function readArguments(): readonly string[] {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch (cause) {
    throw new StartError(usage, { cause });
  }
}
