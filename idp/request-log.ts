import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from './log.ts';

/** Words of our own addresses. Whatever else stands in one may be an id, or something that a person typed. */
const words = new Set(
  (
    '.well-known answer api approvals assets authorize confirm end finish hand-out healthz introspection jwks me mute mutes ' +
    'news oauth-authorization-server openid-configuration par password readyz refuse report revocation sign-in sign-ins ' +
    'sign-out submit.js success token typed-elsewhere unilogin userinfo widget'
  ).split(' '),
);

/** Logs one line when the answer is out, or the other end has gone. Neither query nor address is in it. */
export function logAnswer(log: Log, request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  response.once('close', () => {
    log.info(
      {
        method: request.method,
        path: withoutIds(request.url ?? '/'),
        status: response.writableFinished ? response.statusCode : 'gone',
        ms: Math.round(performance.now() - began),
      },
      'answered',
    );
  });
}

function withoutIds(url: string): string {
  const [path = '/'] = url.split('?');
  const segments = path.split('/').map((segment) => (segment === '' || words.has(segment) ? segment : ':id'));
  return segments.slice(0, 6).join('/');
}
