import type { IncomingMessage, ServerResponse } from 'node:http';

const ours = /^(__(?:Host|Secure)-unilogin-)(?!framed-)/;
const framed = /^(__(?:Host|Secure)-unilogin-)framed-/;

/**
 * In the frame of another site a browser sends none of the house's cookies, which are SameSite=Lax. There they have other names, and
 * are kept in a part of the browser of their own, which only the site around the frame opens (`Partitioned`): a sign-in there has
 * nothing of the person's session elsewhere, and gives it nothing. Here they change names, so that nothing behind knows.
 *
 * A request with one of the usual ones is none from such a frame, and neither is a page in a window of its own.
 */
export function renameFramedCookies(request: IncomingMessage, response: ServerResponse): void {
  if (!isFromForeignFrame(request)) return;
  const kept = pairsOf(request).filter((pair) => framed.test(pair));
  setCookieHeader(request, kept.map((pair) => pair.replace(framed, '$1')).join('; '));
  const writeHead = response.writeHead.bind(response) as (...words: unknown[]) => ServerResponse;
  response.writeHead = (...words: unknown[]) => {
    const { rest, lines } = takeCookies(words);
    const own = [response.getHeader('set-cookie') ?? []].flat().map(String);
    const all = [...own, ...lines];
    if (all.length > 0) response.setHeader('set-cookie', all.map(toFramed));
    return writeHead(...rest);
  };
}

/** Whether the answer is to be shown in a frame. */
export function isForFrame(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-dest'] === 'iframe';
}

function isFromForeignFrame(request: IncomingMessage): boolean {
  const pairs = pairsOf(request);
  if (pairs.some((pair) => ours.test(pair))) return false;
  const destination = request.headers['sec-fetch-dest'];
  if (isForFrame(request)) return true;
  return destination !== undefined && destination !== 'document' && pairs.some((pair) => framed.test(pair));
}

function pairsOf({ headers }: IncomingMessage): string[] {
  return (headers.cookie ?? '').split(';').map((pair) => pair.trim());
}

// Hono reads the raw ones, oidc-provider the others
function setCookieHeader(request: IncomingMessage, value: string): void {
  request.headers.cookie = value;
  const raw = request.rawHeaders;
  for (let at = 0; at < raw.length; at += 2) if (raw[at]?.toLowerCase() === 'cookie') raw[at + 1] = value;
}

/** Hono hands its headers over with the status; oidc-provider has set them before. */
function takeCookies(words: readonly unknown[]): { rest: unknown[]; lines: string[] } {
  const lines: string[] = [];
  const rest = words.map((word) => {
    if (typeof word !== 'object' || word === null) return word;
    return Object.fromEntries(
      Object.entries(word as Record<string, string | string[]>).filter(([name, value]) => {
        if (name.toLowerCase() !== 'set-cookie') return true;
        lines.push(...[value].flat());
        return false;
      }),
    );
  });
  return { rest, lines };
}

function toFramed(line: string): string {
  return `${line.replace(ours, '$1framed-').replace(/;\s*samesite=lax/i, '; SameSite=None')}; Partitioned`;
}
