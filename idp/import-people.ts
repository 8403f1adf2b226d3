import { danishDay } from '../shared/policy/lifecycle/day.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { readArguments } from './import/arguments.ts';
import { importPeople } from './import/import-people.ts';
import { readPath } from './import/read-path.ts';
import { linesOf } from './import/say.ts';

// npm run import -- FILE|FOLDER, with the provider's own environment (docs/import.md). Nothing is written unless all of it is right
await exitOnFailure(async () => {
  const { path, columns, lang, ...asked } = await readArguments(process.argv.slice(2));
  const today = danishDay(new Date());
  const [institution] = asked.institutions.length === 1 ? asked.institutions : [];
  const read = await readPath(path, { columns, institution, today });
  const { database, close } = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    const outcome = await importPeople(database, read, { ...asked, today });
    const lines = linesOf(outcome, lang);
    const isRefused = outcome.is === 'wrong' || outcome.is === 'too-many-leave';
    (isRefused ? console.error : console.log)(lines.join('\n'));
    if (isRefused) process.exitCode = 1;
  } finally {
    await close();
  }
});
