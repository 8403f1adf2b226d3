import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { createLog } from './log.ts';
import { dueToTurn } from './people/turn-due.ts';
import { turnYear } from './people/turn-year.ts';
import { StartError } from './start-error.ts';

// npx node idp/turn-year.ts [--dry-run] [--schools 20], with the provider's own environment. --schools: so many in one transaction
await exitOnFailure(async () => {
  const { isDry, schools } = readArguments();
  const config = readConfig(process.env);
  const log = createLog('info');
  const { database, close } = await openConfiguredDatabase(config);
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  try {
    await migrate(database);
    const now = new Date();
    log.info(await dueToTurn(database, now), 'year-turn-due');
    if (isDry) return;
    const sum = await turnYear(database, {
      now,
      report: (turned) => log.info(turned, 'year-turning'),
      signal: stopping.signal,
      ...(schools !== undefined && { schoolsAtOnce: schools }),
    });
    log.info(sum, stopping.signal.aborted ? 'year-turn-stopped' : 'year-turned');
  } finally {
    await close();
  }
});

function readArguments(): { isDry: boolean; schools: number | undefined } {
  const words = process.argv.slice(2).join(' ');
  const said = /^(?:(?<dry>--dry-run)|--schools (?<schools>[1-9]\d{0,3}))?$/.exec(words)?.groups;
  if (said === undefined) throw new StartError('Say nothing, or --dry-run, or --schools and a number.');
  const { dry, schools } = said;
  return { isDry: dry !== undefined, schools: schools === undefined ? undefined : Number(schools) };
}
