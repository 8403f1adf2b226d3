import { readConfig, originOf } from './config.ts';
import { serveOthers } from './other-providers/serve.ts';
import { createBogbjerget } from './server/bogbjerget.ts';
import { gammelskov } from './server/gammelskov.ts';
import { createLaeringsoen } from './server/laeringsoen.ts';
import { listen, ListenError } from './server/listen.ts';
import { readSecrets } from './server/secrets.ts';
import { readTryAccounts } from './server/try-accounts.ts';
import { mountUnilogin } from './server/unilogin.ts';

try {
  const { ports, issuer } = readConfig(process.env);
  const island = originOf(ports.laeringsoen);
  const library = originOf(ports.bogbjerget);
  const clients = await readSecrets();
  const first = mountUnilogin({ issuer, origin: island, ...clients.laeringsoen });
  const second = mountUnilogin({ issuer, origin: library, ...clients.bogbjerget });
  const accounts = await readTryAccounts();
  const old = gammelskov({ issuer, origin: island, secret: clients.gammelskov });
  const learning = createLaeringsoen({ handler: first, issuer, library, accounts }).route('/', old);
  const sites = [
    await listen(learning, ports.laeringsoen, 'DEMO_PORT'),
    ...(await serveOthers({ ports, issuer })),
    await listen(createBogbjerget({ handler: second, island }), ports.bogbjerget, 'DEMO_PORT_2'),
  ];
  process.stdout.write(
    `demo: ${island}, ${library}, http://localhost:${ports.mitid} and http://localhost:${ports.municipality}\n`,
  );
  const stop = () => void Promise.all(sites.map((site) => site.close())).then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (reason) {
  if (!(reason instanceof ListenError)) throw reason;
  process.stderr.write(`${reason.message}\n`);
  process.exit(1);
}
