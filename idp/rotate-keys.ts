import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { rotateKeys } from './keys/keys.ts';

// npx node idp/rotate-keys.ts, with the provider's own environment. Providers take the new keys when they start again
await exitOnFailure(async () => {
  const { database, close } = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    const { kid } = await rotateKeys(database);
    console.log(`New signing key ${kid}. Start the identity provider again to use it.`);
  } finally {
    await close();
  }
});
