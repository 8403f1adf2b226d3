import type { ErrorCode } from './errors.ts';

type Status = 400 | 401 | 403 | 409 | 410 | 413 | 429 | 500 | 503;

/** The HTTP status that an error answers with; codes that are not named are the server's own fault. */
const statuses: Partial<Record<ErrorCode, Status>> = {
  malformed: 400,
  'wrong-credentials': 401,
  'wrong-origin': 403,
  'state-mismatch': 403,
  'not-sure-of-you': 401,
  'wrong-number': 409,
  'request-over': 410,
  'passkey-for-adults': 403,
  'passkey-unknown': 401,
  'passkey-not-verified': 401,
  'passkey-refused': 401,
  'passkey-here-already': 409,
  'passkey-too-late': 410,
  'interaction-expired': 410,
  'too-large': 413,
  'locked-out': 429,
  'locked-for-good': 429,
  'too-busy': 503,
};

export function statusOf(code: ErrorCode): Status {
  return statuses[code] ?? 500;
}
