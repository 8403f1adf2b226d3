import type { IncomingMessage } from 'node:http';

/** Far above any form, answer or token request of ours, far below what would cost anything. */
const largest = 64 * 1024; // bytes
/** A file that is too large for its place is told so by the page, within reason. */
const larger: ReadonlyMap<string, number> = new Map([['/me/material/letterhead', 2 * 1024 * 1024]]);

/**
 * The status that refuses a body before it is read, if it must be: 413 when too large, 411 when it does not say how
 * large. Node itself reads no more than was announced.
 */
export function refuseBody(request: IncomingMessage): 411 | 413 | undefined {
  if (request.headers['transfer-encoding'] !== undefined) return 411;
  const limit = larger.get(request.url?.split('?')[0] ?? '') ?? largest;
  return Number(request.headers['content-length'] ?? 0) > limit ? 413 : undefined;
}
