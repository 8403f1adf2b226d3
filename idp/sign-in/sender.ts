import type { Request } from '../../shared/contract/approvals.ts';

/** Where an answer comes from, as far as it matters: for throttling, and to tell an adult. */
export interface Sender {
  /** As idp/api/sender.ts gives it. */
  readonly address: string;
  readonly device: Request['device'];
}

/**
 * The kind of device, as its browser says (User-Agent; nobody vouches for it). A tablet that says it is a computer, as newer
 * iPads do, counts as one.
 */
export function deviceOf(userAgent: string | undefined): Request['device'] {
  const said = userAgent ?? '';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(said)) return 'tablet';
  return /Mobi|iPhone|Android/.test(said) ? 'phone' : 'computer';
}
