import { originOf } from '../demo/config.ts';
import { buildWhenStale } from './build.ts';
import { isReady, type Program, type Running, start } from './programs.ts';
import { schoolAt, upstreamsAt } from './school-at.ts';
import { welcome } from './welcome.ts';

const port = (name: string, usual: string) => process.env[name] ?? usual;
const ports = { service: port('DEMO_PORT', '4500'), library: port('DEMO_PORT_2', '4501') };
const others = { mitid: port('MITID_PORT', '4401'), municipality: port('LOCAL_PORT', '4402') };
const provider = process.env['IDP_ISSUER'] ?? `http://localhost:${port('IDP_PORT', '4400')}`;
const service = originOf(Number(ports.service));
const library = originOf(Number(ports.library));

const running: Running[] = [];
let isStopping = false;

/** Stops what runs, the last first, and ends with the code. A server that was told to stop finishes its answers. */
async function stopAll(code: number): Promise<void> {
  if (isStopping) return; // Ctrl-C reaches the servers too, and their end must not look like a failure
  isStopping = true;
  for (const one of running.toReversed()) {
    one.stop();
    await one.ended;
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(0));

await buildWhenStale();
const programs: readonly Program[] = [
  {
    name: 'idp',
    file: 'idp/main.ts',
    readyAt: `http://localhost:${port('IDP_PORT', '4400')}/readyz`,
    environment: {
      IDP_SCHOOL: process.env['IDP_SCHOOL'] ?? (await schoolAt(ports)),
      IDP_ACCOUNTS: process.env['IDP_ACCOUNTS'] ?? 'demo/accounts.json',
      IDP_UPSTREAMS: process.env['IDP_UPSTREAMS'] ?? (await upstreamsAt(others)),
    },
  },
  { name: 'demo', file: 'demo/main.ts', readyAt: service, environment: { IDP_ISSUER: provider } },
];
for (const program of programs) {
  const one = await start(program);
  running.push(one);
  // The server has said in one sentence why it cannot start, or why it ended
  if (!(await isReady(one))) await stopAll(1);
}
console.log(
  await welcome({
    service,
    library,
    provider,
    mitid: `http://localhost:${others.mitid}`,
    municipality: `http://localhost:${others.municipality}`,
  }),
);
await Promise.race(running.map((one) => one.ended));
await stopAll(1);
