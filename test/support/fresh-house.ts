import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packWidget } from '../../scripts/pack-widget.ts';
import { codeBlocks } from './code-blocks.ts';
import { freePort } from './free-port.ts';
import { type backEnds, checkAndBuild, type Framework, makeFreshApps } from './fresh-apps.ts';
import { readPhp, servePages } from './php-like.ts';
import { type RunningProcess, startProcess } from './process.ts';
import { startSystem, type System } from './system.ts';

/** Which back end of docs/embed.md serves which built pages. */
const served = { Vite: 'Express', React: 'Hono', Vue: 'Express', Svelte: 'Hono' } as const satisfies Record<
  Framework,
  keyof typeof backEnds
>;
export const frameworks = Object.keys(served) as Framework[];
const secret = 'a-secret-that-only-the-service-knows-0001';

/** Everything that docs/embed.md makes, running, beside a provider that serves the package it is made of. */
export interface FreshHouse {
  readonly system: System;
  /** Where released versions lie, a folder each. */
  readonly releases: string;
  readonly version: string;
  /** Origins of the apps with a back end. */
  readonly origins: Readonly<Record<Framework, string>>;
  /** Where an app lies. */
  readonly folderOf: (framework: Framework) => string;
  /** Origin at which `pages` stand. */
  readonly plain: string;
  /** Pages without a back end by path; `/` is that of docs/embed.md. */
  readonly pages: Map<string, { headers: Record<string, string>; html: string }>;
  close(): Promise<void>;
}

export async function openFreshHouse(): Promise<FreshHouse> {
  const releases = await mkdtemp(join(tmpdir(), 'releases-'));
  const { version, tarball } = await packWidget({ releases });
  const origins = Object.fromEntries(
    await Promise.all(frameworks.map(async (name) => [name, `http://127.0.0.1:${await freePort()}`] as const)),
  ) as Record<Framework, string>;
  const plain = `http://127.0.0.1:${await freePort()}`;
  const clients = [...frameworks.map((name) => clientOf(name, origins[name])), pageClient(plain)];
  const [system, apps] = await Promise.all([
    startSystem({ clients, environment: { IDP_RELEASES: releases } }),
    makeFreshApps(frameworks, tarball),
  ]);
  await checkAndBuild(apps, frameworks);
  const running: RunningProcess[] = await Promise.all(
    frameworks.map((name) =>
      startProcess({
        file: apps.fileOf(served[name]),
        cwd: apps.folderOf(name),
        environment: {
          ISSUER: system.issuer,
          CLIENT_ID: clientOf(name, '').id,
          CLIENT_SECRET: secret,
          SESSION_SECRET: 's'.repeat(32),
          ORIGIN: origins[name],
          PORT: new URL(origins[name]).port,
        },
        readyAt: `${origins[name]}/unilogin/session`,
        told: [],
      }),
    ),
  );
  const pages = new Map([['/', await phpPage(system.issuer)]]);
  const server: Server = await servePages(Number(new URL(plain).port), (path) => pages.get(path));
  return {
    system,
    releases,
    version,
    origins,
    folderOf: apps.folderOf,
    plain,
    pages,
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all(running.map((one) => one.stop()));
      await system.stop();
      await Promise.all([releases, apps.folder].map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

function clientOf(name: Framework, origin: string) {
  return {
    id: `fresh-${name.toLowerCase()}`,
    name: 'Læringsøen',
    secret,
    redirectUris: [`${origin}/unilogin/callback`],
    postLogoutRedirectUris: [`${origin}/unilogin/signed-out`],
  };
}

function pageClient(origin: string) {
  const redirectUris = ['/', '/held', '/older-first', '/newer-first'].map((path) => origin + path);
  return { id: 'fresh-page', name: 'Læringsøen', redirectUris, postLogoutRedirectUris: redirectUris };
}

async function phpPage(issuer: string) {
  const source = codeBlocks('docs/embed.md').get('One script tag')?.files.get('index.php') ?? '';
  return readPhp(`${source}\n`.replaceAll('https://login.example.dk', issuer).replace('my-page', 'fresh-page'));
}
