import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { contentSecurityPolicy } from '../headers.ts';
import { compressed, encodingFor } from './compressed.ts';

/** A page as it was written, with the inline styles and scripts that its policy must allow. */
export interface Rendered {
  readonly html: string;
  readonly styleHashes: readonly string[];
  readonly scriptHashes?: readonly string[];
}

interface How {
  readonly status?: ContentfulStatusCode;
  /** Origins that a form of the page may end at. */
  readonly formTargets?: readonly string[];
}

/** Answers with a page, under the strictest policy that it works with. */
export async function answerHtml(c: Context, page: Rendered, how: How = {}): Promise<Response> {
  const { html, styleHashes, scriptHashes = [] } = page;
  const { status = 200, formTargets = [] } = how;
  c.header('content-security-policy', contentSecurityPolicy({ styleHashes, scriptHashes, formTargets }));
  const { body, encoding } = await compressed(html, encodingFor(c.req.header('accept-encoding') ?? ''));
  c.header('vary', 'accept-encoding');
  if (encoding) c.header('content-encoding', encoding);
  return c.body(body, status, { 'content-type': 'text/html; charset=utf-8' });
}
