import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { loadPepper, holdToFirstPepper } from './keys/pepper.ts';
import { createLog } from './log.ts';
import { createHasher } from './passwords/hasher.ts';
import { openPasswords } from './passwords/passwords.ts';
import { importOneTimeSecrets } from './people/import-one-time-secrets.ts';
import { OneTimeSecretsSchema, readFileOf } from './people/school-file.ts';
import { StartError } from './start-error.ts';

/** People between two lines of the log. */
const tellEach = 1000;

// npx node idp/go-live.ts FILE [--dry-run], with the provider's own environment. FILE: everyone's old password, which opens one sign-in
await exitOnFailure(async () => {
  const { file, isDry } = readArguments();
  const secrets = await readFileOf(OneTimeSecretsSchema, file);
  const config = readConfig(process.env);
  const log = createLog('info');
  const { database, close } = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    const pepper = loadPepper(config);
    await holdToFirstPepper(database, pepper);
    const passwords = isDry ? undefined : await openPasswords(database, createHasher(pepper.keyFor('passwords')));
    const sum = await importOneTimeSecrets(database, passwords, secrets, new Date(), (so) => {
      if ((so.given + so.kept + so.unknown) % tellEach === 0) log.info(so, 'secrets-handing-in');
    });
    log.info(sum, isDry ? 'secrets-to-hand-in' : 'secrets-handed-in');
  } finally {
    await close();
  }
});

function readArguments(): { file: string; isDry: boolean } {
  const words = process.argv.slice(2);
  const [file, ...more] = words.filter((word) => word !== '--dry-run');
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    throw new StartError('Say the file of one-time secrets, and --dry-run to see what it would do.');
  }
  return { file, isDry: words.includes('--dry-run') };
}
