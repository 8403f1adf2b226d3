import type { Directory } from '../../shared/contract/directory.ts';
import { squeezed } from './skeleton.ts';

/** The provider's own hosts, and what lies below a domain of its own: nobody else can give names there. */
export interface Houses {
  readonly hosts: readonly string[];
  isHouse(host: string): boolean;
}

/** A name for which somebody answers; what stands for this machine is anybody's who runs something here. */
function isOfSomebody(host: string): boolean {
  return !/(^|\.)localhost$|^\[|^[\d.]+$/.test(host);
}

/**
 * A domain of its own begins with the label that has its name: of `broker.unilogin.dk` it is `unilogin.dk`, whatever public
 * suffix follows. Of a host without its name, what is below that host.
 */
export function housesOf({ origins, names }: Directory): Houses {
  const hosts = origins.map((origin) => new URL(origin).hostname).filter(isOfSomebody);
  const called = names.map(squeezed);
  const domains = hosts.map((host) => {
    const labels = host.split('.');
    const at = labels.findIndex((label) => called.some((name) => squeezed(label).includes(name)));
    return at < 0 || at === labels.length - 1 ? host : labels.slice(at).join('.');
  });
  return { hosts, isHouse: (host) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) };
}
