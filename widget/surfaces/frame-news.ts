import { frameNews } from '../../shared/frame/told.ts';
import type { Unframed } from '../../shared/oidc/surface.ts';

/** What the provider's page tells, as far as it is about this request. */
export type News =
  | { readonly is: 'answer'; readonly answer: string }
  | { readonly is: 'height'; readonly height: number }
  | { readonly is: 'leaves'; readonly why: Unframed }
  | { readonly is: 'cancelled' };

/** Pixels: less would hide the page from itself, more would take the service's page over. */
const [lowest, highest] = [160, 1600];

/** Reads a message whose sender has been judged; nothing, when it is of another request or none of ours. */
export function readNews(message: unknown, state: string): News | undefined {
  if (!isRecord(message)) return undefined;
  const { type, response, state: about, height, leaves, cancelled } = message;
  if (type === 'authorization_response') return isRecord(response) ? readAnswer(response, state) : undefined;
  if (type !== frameNews || about !== state) return undefined;
  if (typeof height === 'number' && height >= 0) {
    return { is: 'height', height: Math.min(Math.max(height, lowest), highest) };
  }
  if (leaves === 'by-choice' || leaves === 'for-good') return { is: 'leaves', why: leaves };
  return cancelled === true ? { is: 'cancelled' } : undefined;
}

function readAnswer(response: Record<string, unknown>, state: string): News | undefined {
  if (response['state'] !== state) return undefined;
  const texts = Object.entries(response).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { is: 'answer', answer: new URLSearchParams(texts).toString() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
