import { readTryAccounts } from '../demo/server/try-accounts.ts';
import type { Secret } from '../shared/contract/answers.ts';

/** What `npm start` prints when everything runs: where to go, and with which accounts. */
export async function welcome(at: {
  service: string;
  library: string;
  provider: string;
  mitid: string;
  municipality: string;
}): Promise<string> {
  const accounts = await readTryAccounts();
  const rows = accounts
    .slice(0, 5)
    .map(
      ({ username, name, part, secret }) => `  ${username.padEnd(10)}${shown(secret).padEnd(36)}${name}, ${part.en}`,
    );
  return [
    '',
    `  A learning site     ${at.service}`,
    `  A second one        ${at.library}`,
    `  The provider        ${at.provider}`,
    `  It plays MitID      ${at.mitid}`,
    `  It plays Åbo Kommune ${at.municipality}`,
    '',
    '  Accounts to try; each password works once and leads to a new one:',
    ...rows,
    '',
    '  Begin with the learning site. Logs are in data/log; remove data/ to begin anew. Ctrl-C ends it all.',
    '  A page of your own: docs/embed.md.',
    '',
  ].join('\n');
}

function shown(secret: Secret): string {
  return secret.kind === 'pictures' ? secret.pictures.join(', ') : secret.password;
}
