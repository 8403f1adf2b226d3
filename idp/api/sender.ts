import type { IncomingMessage } from 'node:http';

/**
 * The address at the other end, for throttling: that of the connection, or with proxies of our own before us the one that
 * the first of them saw. What stands further left in X-Forwarded-For anybody can have written.
 */
export function senderOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const named = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return networkOf(named ?? request.socket.remoteAddress ?? '');
}

/** One household or school has a whole /64 of IPv6: its addresses count as one. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::')
    ? Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
    : [];
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
