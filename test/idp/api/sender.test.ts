import { expect, test } from 'vitest';
import { senderOf } from '../../../idp/api/sender.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as Parameters<typeof senderOf>[0];

test('the sender is the other end of the connection, whatever it claims', () => {
  expect(senderOf(request('198.51.100.7', '203.0.113.9'), 0)).toBe('198.51.100.7');
  expect(senderOf(request('::ffff:198.51.100.7'), 0)).toBe('198.51.100.7');
});

test('behind proxies of ours it is the address that the first of them saw, not what stands before it', () => {
  const chain = '1.1.1.1, 203.0.113.9, 10.0.0.1';
  expect(senderOf(request('10.0.0.2', chain), 1)).toBe('10.0.0.1');
  expect(senderOf(request('10.0.0.2', chain), 2)).toBe('203.0.113.9');
  expect(senderOf(request('10.0.0.2'), 1)).toBe('10.0.0.2');
});

test('a whole /64 of IPv6 is one sender', () => {
  const [one, other] = ['2001:db8:0:12::1', '2001:db8::12:abcd:ef01:2:3'].map((from) => senderOf(request(from), 0));
  expect(one).toBe('2001:db8:0:12');
  expect(other).toBe('2001:db8:0:12');
  expect(senderOf(request('::1'), 0)).toBe('0:0:0:0');
});
