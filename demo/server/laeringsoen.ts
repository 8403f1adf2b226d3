import type { Hono } from 'hono';
import { renderForest } from '../pages/forest.ts';
import { renderIsland } from '../pages/island.ts';
import { renderMarks } from '../pages/marks.ts';
import { renderStarGarden } from '../pages/star-garden.ts';
import { renderStart } from '../pages/start.ts';
import type { SiteVariables } from './language.ts';
import { logbook } from './logbook.ts';
import { marks } from './marks.ts';
import { createSite } from './site.ts';
import type { TryAccount } from './try-accounts.ts';
import { whoIs, type Handler } from './who.ts';

export interface LaeringsoenParts {
  /** The mounted `service/` handler. */
  handler: Handler;
  issuer: string;
  /** Bogbjerget's origin. */
  library: string;
  accounts: readonly TryAccount[];
}

/** Port 4500: the front door, Læringsøen with its backend, and Regneskoven as a public client. */
export function createLaeringsoen({ handler, issuer, library, accounts }: LaeringsoenParts): Hono<SiteVariables> {
  // Regneskoven's scripts talk to the provider themselves; and a popup must come home to every page, isolated or not
  const site = createSite({
    connect: [issuer],
    frame: [issuer],
    isolated: ['/laeringsoen', '/popup', '/popup/karakterer'],
  });
  site.all('/unilogin/*', (c) => handler(c.req.raw));
  site.route('/api/logbook', logbook(handler));
  site.route('/api/marks', marks(handler));
  site.get('/', (c) => c.html(renderStart({ language: c.get('language'), accounts, library })));
  for (const [path, display] of [
    ['/laeringsoen', 'redirect'],
    ['/popup', 'popup'],
    ['/inline', 'inline'],
  ] as const) {
    site.get(path, async (c) => {
      const person = await whoIs(handler, c.req.raw);
      return c.html(renderIsland({ language: c.get('language'), display, issuer, person }));
    });
  }
  for (const [path, display] of [
    ['/karakterer', 'redirect'],
    ['/popup/karakterer', 'popup'],
    ['/inline/karakterer', 'inline'],
  ] as const) {
    site.get(path, async (c) => {
      const person = await whoIs(handler, c.req.raw);
      return c.html(renderMarks({ language: c.get('language'), display, person }));
    });
  }
  for (const [path, display] of [
    ['/public', 'redirect'],
    ['/public/popup', 'popup'],
    ['/public/inline', 'inline'],
  ] as const) {
    site.get(path, (c) => c.html(renderForest({ language: c.get('language'), issuer, display })));
  }
  site.get('/stjernehaven', (c) => c.html(renderStarGarden({ language: c.get('language'), issuer })));
  return site;
}
