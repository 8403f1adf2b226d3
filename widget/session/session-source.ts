import type { Session } from '../../shared/contract/session.ts';
import type { Wish } from '../../shared/flow/service-session.ts';
import type { Unframed } from '../../shared/oidc/surface.ts';

/** Where the provider can be shown in the page, and how the element there looks. */
export interface FramePlace {
  readonly host: HTMLElement;
  /** The frame comes last in it. */
  readonly inside: Element;
  /** Names the frame. */
  readonly title: string;
}

/** How a visit ended: with an answer, by the page leaving, or not in the frame. */
export type Ended = 'returned' | 'left' | { readonly unframed: Unframed };

/** Where the page's session comes from: the service's backend, or a public client in the page. */
export interface SessionSource {
  /** Who is signed in now. @throws UniloginError `unreachable`, `unexpected`, or what the callback had to tell */
  check(signal: AbortSignal): Promise<Session>;
  /**
   * Takes the person to the provider; begins inside the click. `left`: the page itself goes. Without a place no frame is shown,
   * but a window.
   * @throws UniloginError `popup-blocked`, or why the provider or the service refused
   */
  visit(wish: Wish, signal: AbortSignal, place?: FramePlace): Promise<Ended>;
  /** Ends the session here; answers where the page must go to end it at the provider too. */
  signOut(returnTo: string, signal: AbortSignal): Promise<URL | undefined>;
  /** Forgets what only this page holds: another tab has signed out. */
  forget(): void;
  /** Whether an API of this origin may ask for more: those that the session's rights go to, and no other. */
  trusts(origin: string): boolean;
  /** `fetch` with the session's rights, which go to nobody they are not meant for. */
  fetch(request: Request): Promise<Response>;
}

/** 128 random bits as text. Also where crypto.randomUUID is missing, as on plain http. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A header that no form can send: another site cannot sign anybody in or out. */
export const ownRequest = { 'unilogin-request': '1' };
