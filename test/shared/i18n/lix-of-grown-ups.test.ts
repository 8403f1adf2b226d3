import { expect, test } from 'vitest';
import { approvals, approvalsFailures } from '../../../shared/i18n/approvals/da.ts';
import { lix, longWords } from '../../support/lix.ts';

/** What a grown-up reads who is asked: as easy as what their child reads in grade 3. */
const grownUps = {
  'a request': [
    approvals.as({ as: 'contact' }),
    approvals.asks({ name: 'Ida Holm', service: 'Læringsøen' }),
    approvals['what-is']({ name: 'Ida', service: 'Læringsøen', seconds: 1800 }),
    ...(['AdultVerified', 'Substantial'] as const).map((counts) => approvals.counts({ counts, name: 'Ida' })),
    approvals.since({ time: '14.03', minutes: 0 }),
    ...[true, false].map((isSameNetwork) => approvals.device({ device: 'tablet', isSameNetwork })),
    approvals['other-network'],
    approvals['code-is']({ name: 'Ida', code: 'KAT 417' }),
    approvals.guard({ name: 'Ida' }),
    approvals.number({ name: 'Ida' }),
    approvals.yes({ name: 'Ida', service: 'Læringsøen' }),
    approvals.no,
    approvals['not-us'],
    approvals.mute({ name: 'Ida' }),
    approvals['time-left']({ minutes: 4 }),
  ],
  'a request for a new password': [
    approvals.as({ as: 'contact' }),
    approvals['password-asks']({ name: 'Ida Holm' }),
    approvals['password-what'],
    approvals['password-private'],
    approvals['password-guard']({ name: 'Ida' }),
    approvals.number({ name: 'Ida' }),
    approvals['password-yes']({ name: 'Ida' }),
    approvals.no,
    approvals['not-us'],
    approvals['not-us-asked'],
    approvals['password-not-us-means']({ name: 'Ida' }),
    approvals['password-not-us-yes'],
    approvals['password-confirmed']({ name: 'Ida' }),
    approvals['password-reported'],
  ],
  'was it not you': [
    approvals['not-us-asked'],
    approvals['not-us-means']({ name: 'Ida' }),
    approvals['not-us-yes'],
    approvals['not-us-no'],
  ],
  'how it ended': (['confirmed', 'refused', 'reported', 'muted', 'wrong-numbers', 'late', 'gone'] as const).map(
    (ending) => approvals.ending({ ending, name: 'Ida', service: 'Læringsøen' }),
  ),
  'what stands below: whom one is left alone by, and what was answered': [
    approvals.muted,
    approvals['muted-for']({ name: 'Ida', minutes: 12 }),
    approvals.unmute({ name: 'Ida' }),
    approvals.history,
    approvals['history-kept'],
    approvals['history-empty'],
    approvals['history-more'],
    ...(['beside', 'elsewhere'] as const).flatMap((where) =>
      (['confirmed', 'refused', 'reported'] as const).map((answered) => approvals.answered({ answered, where })),
    ),
    approvals['some-child'],
    approvals['gone-service'],
  ],
  'how it is told': [
    approvals.news({ name: 'Ida', count: 1 }),
    approvals.news({ name: 'Ida', count: 3 }),
    approvals.signals,
    approvals.tone,
    approvals.vibration,
    approvals['sure-soon']({ minutes: 5 }),
    approvals['show-again'],
  ],
  'nobody waits': [approvals.empty, approvals['empty-how'], approvals['empty-number']],
  'what went wrong': [
    approvalsFailures.unreachable,
    approvalsFailures['wrong-number']({ triesLeft: 1 }),
    approvalsFailures['not-sure-of-you'],
    approvalsFailures['interaction-expired'],
    approvalsFailures.malformed,
    approvalsFailures['request-over'],
    approvalsFailures['too-busy'],
    approvalsFailures.unexpected,
  ],
};

test.each(Object.entries(grownUps))('what a grown-up reads who is asked is plain: %s', (name, texts) => {
  console.log(`grown-ups, ${name}: LIX ${lix(texts).toFixed(1)} of 20`);
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(20);
});
