/** Https; or plain http that never leaves this machine (RFC 6761 section 6.3 for names under localhost). */
export function isSafeAddress({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  return protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)$/.test(hostname);
}
