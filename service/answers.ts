import type { ErrorCode, Failure } from '../shared/contract/errors.ts';

const strict = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Headers of every answer: kept by no cache, framed by nobody; with a line for each cookie. */
export function answerHeaders(cookies: readonly string[], more: Record<string, string> = {}): Headers {
  const headers = new Headers({ ...strict, ...more });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return headers;
}

export function json(body: unknown, cookies: readonly string[] = [], status = 200): Response {
  const headers = answerHeaders(cookies, { 'content-type': 'application/json', vary: 'cookie' });
  return new Response(JSON.stringify(body), { status, headers });
}

export function nothing(cookies: readonly string[], status = 204): Response {
  return new Response(null, { status, headers: answerHeaders(cookies) });
}

/** On with a GET, whatever the request was. */
export function redirect(location: string, cookies: readonly string[]): Response {
  return new Response(null, { status: 303, headers: answerHeaders(cookies, { location }) });
}

const statusOf: Partial<Record<ErrorCode, number>> = {
  malformed: 400,
  'too-large': 413,
  'wrong-origin': 403,
  unreachable: 503,
};

/** A failure for a script: its code and data, as shared/contract/failure.ts reads them. */
export function problem(failure: Failure): Response {
  return json(failure, [], statusOf[failure.code] ?? 500);
}
