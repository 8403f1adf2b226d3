import { execFile } from 'node:child_process';
import { constants, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { originOf } from '../../demo/config.ts';
import { freePort } from './free-port.ts';
import { seedOfThisRun } from './seed.ts';
import { startProcess, type RunningProcess } from './process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const Classes = v.looseObject({ classes: v.array(v.looseObject({ name: v.string(), grade: v.number() })) });

/** The whole system as `npm start` runs it, on ports and in a folder of its own. */
export interface System {
  /** Origin of the identity provider. */
  readonly issuer: string;
  /** Origins of the demo's two servers. */
  readonly island: string;
  readonly library: string;
  /** Ends the provider as an administrator would (SIGTERM), or as a power cut would (SIGKILL). */
  stopProvider(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again on the same data. */
  startProvider(): Promise<void>;
  /** Puts the clock by which passwords age forward; needs `clocked`. */
  passDays(days: number): Promise<void>;
  /** Puts it to this moment, which must not be before what it shows. */
  passTimeUntil(moment: Date): Promise<void>;
  /** Stops the provider, runs a command of its operator by the story's clock, and starts it again. Gives what the command said. */
  command(file: string, ...words: readonly string[]): Promise<string>;
  /** Starts the provider again with a school that is told anew: each of these classes is of this grade now. */
  moveClasses(grades: Readonly<Record<string, number>>): Promise<void>;
  /** Everything the provider has said so far, on stdout and stderr. */
  providerLog(): string;
  /** Stops all and removes the data. */
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** A school file other than the demo's; its services must stand on the demo's usual ports. */
  school?: string;
  /** Whether the provider begins with an empty folder, where others begin with a copy of the run's seed (seed.ts). */
  anew?: boolean;
  environment?: Record<string, string>;
  /** Whether the provider goes by a clock that the story can put forward. */
  clocked?: boolean;
  /** Services beside those of the school file, as it would name them. */
  clients?: readonly object[];
  /** The provider's host name, where a story needs neighbours; browsers find every name under localhost here. */
  issuerHost?: string;
}

/** Starts provider and demo, and waits until both answer. dist/ must be built: `buildWhenStale` of scripts/build.ts. */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'unilogin-system-'));
  const [idpPort, demoPort, demoPort2, mitidPort, localPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const issuer = `http://${options.issuerHost ?? 'localhost'}:${idpPort}`;
  const [island, library] = [originOf(demoPort), originOf(demoPort2)];
  const school = join(folder, 'school.json');
  const written = await readFile(options.school ?? join(root, 'demo/school.json'), 'utf8');
  const placedSchool = written.replaceAll(originOf(4500), island).replaceAll(originOf(4501), library);
  await writeFile(school, withClients(placedSchool, options.clients ?? []));
  const seed = options.anew === true || options.school !== undefined ? undefined : seedOfThisRun();
  if (seed) await cp(seed, join(folder, 'idp'), { recursive: true, mode: constants.COPYFILE_FICLONE });

  const upstreams = join(folder, 'upstreams.json');
  const others = await readFile(join(root, 'demo/upstreams.json'), 'utf8');
  const placed = others
    .replaceAll('http://localhost:4401', `http://localhost:${mitidPort}`)
    .replaceAll('http://localhost:4402', `http://localhost:${localPort}`);
  await writeFile(upstreams, placed);

  const environment = {
    IDP_PORT: String(idpPort),
    IDP_ISSUER: issuer,
    IDP_DATA: join(folder, 'idp'),
    IDP_SCHOOL: school,
    IDP_ACCOUNTS: join(root, 'demo/accounts.json'),
    IDP_UPSTREAMS: upstreams,
    MITID_PORT: String(mitidPort),
    LOCAL_PORT: String(localPort),
    DEMO_PORT: String(demoPort),
    DEMO_PORT_2: String(demoPort2),
    CLOCK: join(folder, 'days-ahead'),
    ...(options.clocked && { IDP_ONE_TIME_DAYS: '730' }), // people begin late in a story that others went before
    ...options.environment,
  };
  const logs: string[] = [];
  const startProvider = () =>
    startProcess({
      file: join(root, options.clocked ? 'test/support/clocked-main.ts' : 'idp/main.ts'),
      environment,
      readyAt: `http://localhost:${idpPort}/readyz`,
      told: logs,
    });

  let daysAhead = 0;
  const putAhead = async (days: number): Promise<void> => {
    daysAhead = days;
    await writeFile(join(folder, 'days-ahead'), String(days));
  };
  const stopProvider = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> => {
    await provider?.stop(signal);
    provider = undefined;
  };
  let provider: RunningProcess | undefined = await startProvider();
  const demo = await startProcess({ file: join(root, 'demo/main.ts'), environment, readyAt: `${island}/`, told: [] });
  return {
    issuer,
    island,
    library,
    stopProvider,
    async startProvider() {
      provider ??= await startProvider();
    },
    passDays: (days) => putAhead(daysAhead + days),
    passTimeUntil: (moment) => putAhead((moment.getTime() - Date.now()) / 86_400_000),
    async command(file, ...words) {
      await stopProvider();
      const NODE_OPTIONS = `--import=${join(root, 'test/support/date-ahead.ts')}`;
      const env = { ...process.env, ...environment, NODE_OPTIONS };
      const { stdout } = await promisify(execFile)(process.execPath, [join(root, file), ...words], { env });
      provider = await startProvider();
      return stdout;
    },
    async moveClasses(grades) {
      const told = v.parse(Classes, JSON.parse(await readFile(school, 'utf8')));
      const classes = told.classes.map((one) => ({ ...one, grade: grades[one.name] ?? one.grade }));
      await writeFile(school, JSON.stringify({ ...told, classes }));
      await stopProvider();
      provider = await startProvider();
    },
    providerLog: () => logs.join(''),
    async stop() {
      await Promise.all([provider?.stop(), demo.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function withClients(school: string, more: readonly object[]): string {
  if (more.length === 0) return school;
  const told = v.parse(v.looseObject({ clients: v.array(v.unknown()) }), JSON.parse(school));
  return JSON.stringify({ ...told, clients: [...told.clients, ...more] });
}
