import { verifyAudit } from './audit/verify.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';

// npx node idp/verify-audit.ts [HASH], with the provider's own environment. HASH: what it printed the last time
await exitOnFailure(async () => {
  const { database, close } = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    const verdict = await verifyAudit(database, process.argv[2]);
    switch (verdict.is) {
      case 'whole':
        console.log(`${verdict.count} entries since ${verdict.since?.toISOString() ?? 'never'}, as they were written.`);
        console.log(`Note this down elsewhere, and give it the next time: ${verdict.last}`);
        return;
      case 'broken':
        console.error(
          `Entry ${verdict.id} of ${verdict.at.toISOString()} is not as it was written, or one before it is missing.`,
        );
        break;
      case 'cut':
        console.error(
          'No entry has the hash that was noted down: the end of the log is missing, or it was written anew.',
        );
    }
    process.exitCode = 1;
  } finally {
    await close();
  }
});
