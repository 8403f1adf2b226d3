import type { Client, Provider } from 'oidc-provider';
import * as v from 'valibot';
import { raiseBounds, type ServiceLevels } from '../../shared/assurance/held.ts';
import { levels } from '../../shared/assurance/level.ts';

/** What a service registers about levels. */
export const ServiceLevelsSchema = v.strictObject({
  /** Nobody gets in below it. */
  minimum: v.optional(v.picklist(levels), 'Low'),
  /** Whether an adult who vouches for a pupil counts as Substantial (FACTS.md section 9). */
  adultCounts: v.optional(v.boolean(), false),
  /** Seconds for which a raised level holds. */
  raiseHolds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(raiseBounds.least), v.maxValue(raiseBounds.most)),
    raiseBounds.usual,
  ),
});

/** The name under which oidc-provider keeps it with the client. */
export const levelsKey = 'unilogin_levels';

const usual: ServiceLevels = v.parse(ServiceLevelsSchema, {});

/** The same of a service by its id. */
export async function levelsOfClient(provider: Provider, id: string): Promise<ServiceLevels> {
  return levelsOf(await provider.Client.find(id));
}

/** What holds for a service; the usual for one that says nothing. */
export function levelsOf(client: Client | undefined): ServiceLevels {
  const registered = v.safeParse(ServiceLevelsSchema, client?.[levelsKey]);
  return registered.success ? registered.output : usual;
}
