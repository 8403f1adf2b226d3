import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The rules of shared/policy as they cross the network; a test holds the two types equal. */
export const RuleSchema = v.variant('rule', [
  v.strictObject({ rule: v.literal('length'), min: count, max: count }),
  v.strictObject({ rule: v.literal('contains'), kind: v.picklist(['lower-case', 'upper-case', 'digit']), min: count }),
  v.strictObject({ rule: v.literal('not-own-name') }),
  v.strictObject({ rule: v.literal('not-username') }),
  v.strictObject({ rule: v.literal('not-school') }),
  v.strictObject({ rule: v.literal('not-class') }),
  v.strictObject({ rule: v.literal('not-season') }),
  v.strictObject({ rule: v.literal('not-common') }),
  v.strictObject({ rule: v.literal('not-expected') }),
  v.strictObject({ rule: v.literal('not-recent'), count }),
]);
