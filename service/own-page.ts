import type { Visit } from './route.ts';

/** Whether a page of the service's own asks: by a header that no form can send, and the browser's own word for where the page is from. */
export function isOwnPage({ request, origin }: Visit): boolean {
  return request.headers.get('unilogin-request') === '1' && request.headers.get('origin') === origin;
}
