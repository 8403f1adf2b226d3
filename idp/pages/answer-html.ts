import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { contentSecurityPolicy } from '../headers.ts';
import { type Frame, inFrame } from './in-frame.ts';
import { compressed, encodingFor } from './compressed.ts';
import type { Rendered } from './rendered.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Of a sign-in that a service's page shows in a frame (idp/framed). */
    frame?: Frame;
  }
}

interface How {
  readonly status?: ContentfulStatusCode;
  /** Origins that a form of the page may end at. */
  readonly formTargets?: readonly string[];
  /** In a frame: there is nothing more to do here, only in a window. */
  readonly leavesFrame?: boolean;
}

/** Answers with a page, under the strictest policy that it works with. */
export async function answerHtml(c: Context, page: Rendered, how: How = {}): Promise<Response> {
  const { status = 200, formTargets = [], leavesFrame = status >= 400 } = how;
  const frame = c.get('frame');
  const { html, styleHashes, scriptHashes = [] } = frame ? inFrame(page, frame, leavesFrame) : page;
  const frameAncestors = frame?.origin;
  c.header(
    'content-security-policy',
    contentSecurityPolicy({ styleHashes, scriptHashes, formTargets, frameAncestors }),
  );
  const { body, encoding } = await compressed(html, encodingFor(c.req.header('accept-encoding') ?? ''));
  c.header('vary', 'accept-encoding');
  if (encoding) c.header('content-encoding', encoding);
  return c.body(body, status, { 'content-type': 'text/html; charset=utf-8' });
}
