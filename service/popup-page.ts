import type { ErrorCode } from '../shared/contract/errors.ts';
import { answerHeaders } from './answers.ts';

export interface PopupNews {
  readonly channel: string;
  readonly outcome: 'done' | ErrorCode;
  /** Where the window goes if it may not close itself. */
  readonly address: string;
  /** The address of `popupScript`. */
  readonly script: string;
}

/** The last page of a sign-in in a window: tells the page that waits, and closes. It runs one file of this handler's. */
export function popupPage({ channel, outcome, address, script }: PopupNews, cookies: readonly string[]): Response {
  const data = `data-channel="${escape(channel)}" data-outcome="${outcome}" data-address="${escape(address)}"`;
  const body = `<!doctype html><meta charset="utf-8"><title>Unilogin</title><script src="${escape(script)}" ${data}></script>`;
  const policy = [
    "default-src 'none'",
    `script-src ${script}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') };
  return new Response(body, { headers: answerHeaders(cookies, headers) });
}

/** Waits a moment before it closes: some browsers drop a message whose sender is gone. */
const script = `const { channel, outcome, address } = document.currentScript.dataset;
const told = new BroadcastChannel(channel);
told.postMessage(outcome === 'done' ? { done: true } : { failure: outcome });
setTimeout(() => { told.close(); close(); }, 50);
setTimeout(() => location.replace(address), 1000);
`;

export function popupScript(): Promise<Response> {
  const headers = answerHeaders([], { 'content-type': 'text/javascript; charset=utf-8' });
  return Promise.resolve(new Response(script, { headers }));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
