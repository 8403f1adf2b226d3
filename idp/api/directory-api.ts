import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { directoryCalls as calls } from '../../shared/contract/directory.ts';
import type { Database } from '../database/open.ts';
import { registeredServices } from '../oidc/clients.ts';
import { type Body, compressed, type Encoding, encodingFor } from '../pages/compressed.ts';
import type { Routes } from '../sign-in-room.ts';
import { directoryOf, type Registered } from './directory.ts';

/** Milliseconds for which a process writes it once, however many ask: nobody need say who they are to ask. */
const stands = 60_000;

/** What is the same for everybody, and holds no secret: any page may read it, and anybody on the way may keep it. */
const forEverybody = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=3600',
  vary: 'accept-encoding',
};

interface Parts extends Pick<Registered, 'issuer' | 'others'> {
  readonly database: Database;
  readonly now: () => Date;
}

/** The provider's public directory (RFC 8615): where its pages stand, and who belongs to it. */
export function directoryApi({ database, issuer, others, now }: Parts): Routes {
  const routes: Routes = new Hono();
  let kept: { readonly until: number; readonly written: Promise<Written> } | undefined;

  const write = async () => {
    const services = await registeredServices(database);
    return new Written(JSON.stringify(directoryOf({ issuer, services, others })));
  };
  const current = (): Promise<Written> => {
    const at = now().getTime();
    if (kept && at < kept.until) return kept.written;
    kept = { until: at + stands, written: write() };
    kept.written.catch(() => (kept = undefined)); // whoever comes next tries again
    return kept.written;
  };

  routes.get(calls.directory.path, async (c) => {
    const written = await current();
    const headers = { ...forEverybody, etag: written.tag };
    if (isKnown(written.tag, c.req.header('if-none-match') ?? '')) return c.body(null, 304, headers);
    const { body, encoding } = await written.as(encodingFor(c.req.header('accept-encoding') ?? ''));
    return c.body(body, 200, {
      ...headers,
      'content-type': 'application/json',
      ...(encoding && { 'content-encoding': encoding }),
    });
  });
  return routes;
}

/** A text that many ask for, packed once for each way of packing. */
class Written {
  /** Weak (RFC 9110 section 8.8.1): the same content, however it is packed. */
  readonly tag: string;
  readonly #text: string;
  readonly #packed = new Map<Encoding | undefined, Promise<Body>>();

  constructor(text: string) {
    this.#text = text;
    this.tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  }

  as(encoding: Encoding | undefined): Promise<Body> {
    const packed = this.#packed.get(encoding) ?? compressed(this.#text, encoding);
    this.#packed.set(encoding, packed);
    return packed;
  }
}

/** RFC 9110 section 13.1.2. Proxies make a strong tag weak, so weakness says nothing. */
function isKnown(tag: string, ifNoneMatch: string): boolean {
  const known = ifNoneMatch.split(',').map((one) => one.trim());
  return known.includes(tag) || known.includes('*') || known.includes(tag.replace(/^W\//, ''));
}
