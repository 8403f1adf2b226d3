import { createHash } from 'node:crypto';
import { isSame } from '../is-same.ts';

// MD5 over a secret is what the former protocol is made of (FACTS.md section 7). It is broken for collisions, not for this; and nothing else is signed by it
const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');

/** Whether a service's link was made by who knows its secret. Takes the same time either way. */
export function isFromService(link: { address: string; auth: string }, secret: string): boolean {
  return isSame(md5(link.address + secret), link.auth.toLowerCase());
}

/** The fingerprint of a ticket. `timestamp` as `timestampOf` writes it. */
export function ticketAuth(ticket: { user: string; timestamp: string }, secret: string): string {
  return md5(ticket.timestamp + secret + ticket.user);
}

/** UTC, to the second: yyyymmddhhmmss. */
export function timestampOf(at: Date): string {
  return at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}
