import { randomBytes } from 'node:crypto';
import { createUniloginHandler } from '../../service/handler.ts';
import type { Registered } from './secrets.ts';
import type { Handler } from './who.ts';

/** The handler that a service mounts under /unilogin. Its sessions end with the process: nobody's work hangs on them. */
export function mountUnilogin(options: Registered & { issuer: string; origin: string }): Handler {
  const sessionSecret = randomBytes(32).toString('base64url');
  return createUniloginHandler({ ...options, sessionSecret });
}
