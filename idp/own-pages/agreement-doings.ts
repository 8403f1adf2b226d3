import * as v from 'valibot';
import { type AgreementPlace, DataCategoriesSchema, type DataCategory } from '../../shared/contract/agreements.ts';
import type { AgreementDone, AgreementTrouble } from '../../shared/i18n/agreements/messages.ts';
import { danishDay, dayOfIso } from '../../shared/policy/lifecycle/day.ts';
import { type Covers, coversAt, endLicence, giveLicence, licencesOf } from '../agreements/licences.ts';
import { moveAgreement } from '../agreements/move-agreement.ts';
import type { ServiceAt } from '../agreements/services-at.ts';
import { isFault, type Move } from '../agreements/state.ts';
import type { Database } from '../database/open.ts';
import { wordOf } from '../pages/agreement-licences.ts';

/** What a form of these pages can say. */
export const AgreementForm = v.variant('do', [
  v.object({ do: v.literal('approve'), gives: DataCategoriesSchema }),
  v.object({ do: v.picklist(['refuse', 'end']) }),
  v.object({
    do: v.picklist(['give', 'take']),
    to: v.pipe(v.array(v.pipe(v.string(), v.maxLength(240))), v.maxLength(200)),
    until: v.pipe(v.string(), v.maxLength(20)),
  }),
]);
type Form = v.InferOutput<typeof AgreementForm>;

/** What the next page says of it; `late`: somebody else was there before. */
export type AgreementsSaid = { done: AgreementDone } | { trouble: AgreementTrouble } | { late: '1' };

type Decision = Extract<Move, { readonly move: AgreementDone }>;

interface At {
  readonly service: ServiceAt;
  readonly institution: string;
  readonly by: { readonly person: string; readonly place: AgreementPlace };
}

export function doWithAgreement(database: Database, at: At, form: Form, now: Date): Promise<AgreementsSaid> {
  switch (form.do) {
    case 'approve':
      return decide(database, at, approval(at.service, form.gives), now);
    case 'refuse':
    case 'end':
      return decide(database, at, { move: form.do }, now);
    case 'give':
    case 'take':
      return license(database, at, form, now);
  }
}

/** What is ticked, and nothing that was not on the page: to tick all of it is to approve. */
function approval({ agreement }: ServiceAt, gives: readonly DataCategory[]): Decision {
  const isAll = agreement?.asks.every((one) => gives.includes(one)) ?? true;
  return { move: isAll ? 'approve' : 'limit', gives };
}

async function decide(
  database: Database,
  { service, institution, by }: At,
  move: Decision,
  now: Date,
): Promise<AgreementsSaid> {
  const outcome = await moveAgreement(
    database,
    {
      of: { client: service.client, institution },
      move,
      by: { is: 'institution', ...by },
      bounds: service.bounds,
    },
    now,
  );
  if (!isFault(outcome)) return { done: move.move };
  return outcome.code === 'vital' ? { trouble: 'vital' } : { late: '1' };
}

async function license(
  database: Database,
  { service, institution, by: { person: by } }: At,
  form: Extract<Form, { do: 'give' | 'take' }>,
  now: Date,
): Promise<AgreementsSaid> {
  const of = { client: service.client, institution };
  const isMeant = (one: Covers) => form.to.includes(wordOf(one));
  if (form.do === 'take') {
    const those = (await licencesOf(database, of, now)).map(({ to }) => to).filter(isMeant);
    const ended = await Promise.all(those.map((to) => endLicence(database, { of, to, by }, now)));
    return ended.includes(true) ? { done: 'licence-ended' } : { trouble: 'nothing-to-end' };
  }
  const those = (await coversAt(database, institution)).filter(isMeant);
  if (those.length === 0) return { trouble: 'none-chosen' };
  const until = form.until === '' ? undefined : dayOfIso(form.until);
  if (until !== undefined && !(until >= danishDay(now))) return { trouble: 'wrong-day' };
  for (const to of those) await giveLicence(database, { of, to, until, by }, now);
  return { done: 'licence-given' };
}
