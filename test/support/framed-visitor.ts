import { Visitor } from './visitor.ts';

/** A browser without a window in the frame of another site's page: what it keeps is kept apart, and every page is for the frame. */
export class FramedVisitor extends Visitor {
  override send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const headers = { 'sec-fetch-dest': 'iframe', ...Object.fromEntries(new Headers(init.headers)) };
    return super.send(address, { ...init, headers });
  }
}
