import type { IncomingMessage } from 'node:http';

/** Far above any form, answer or token request of ours, far below what would cost anything. */
const largest = 64 * 1024; // bytes

/**
 * The status that refuses a body before it is read, if it must be: 413 when too large, 411 when it does not say how
 * large. Node itself reads no more than was announced.
 */
export function refuseBody(request: IncomingMessage): 411 | 413 | undefined {
  if (request.headers['transfer-encoding'] !== undefined) return 411;
  return Number(request.headers['content-length'] ?? 0) > largest ? 413 : undefined;
}
