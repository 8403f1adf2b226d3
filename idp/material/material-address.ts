import type { PageOf } from './drafts.ts';

/** Where everybody reads a school's page once it is published. */
export function materialAddress({ institution, audience }: PageOf): string {
  return `/material/${institution}/${audience}`;
}
