import { expect, test } from 'vitest';
import { beside } from '../../../shared/i18n/beside/da.ts';
import { log } from '../../../shared/i18n/log/da.ts';
import { me } from '../../../shared/i18n/me/da.ts';
import { postponed } from '../../../shared/i18n/postponed/da.ts';
import { materialAdmin } from '../../../shared/i18n/material/admin/da.ts';
import { reportMail } from '../../../shared/i18n/reports/mail/da.ts';
import { reports } from '../../../shared/i18n/reports/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const [name, service, provider] = ['Ida', 'Læringsøen', 'MitID'];

/** What grown-ups read on pages of their own, or beside a pupil. */
const families = {
  'beside a pupil': [
    beside.title,
    beside.asks({ name, service }),
    beside.pupil({ classes: ['1.A'] }),
    beside.needs,
    beside.holds({ service, seconds: 1800 }),
    ...(['AdultVerified', 'Substantial'] as const).map((counts) => beside.counts({ counts, name })),
    beside.yes({ provider }),
    beside['yes-with-passkey'],
    beside['own-telephone'],
    beside['passkey-failed'],
    beside['who-may']({ name }),
    ...[provider, undefined].map((where) => beside['nothing-left']({ provider: where })),
    beside.leaving,
    beside['leaving-why']({ provider }),
    beside['leaving-on'],
    beside.back,
  ],
  'the log, of oneself': [
    log.title,
    log.hint,
    log.kept({ months: 6 }),
    log.nothing,
    log.older,
    log['unknown-adult'],
    log.own,
  ],
  'the log, of a child': [
    log.children,
    log['of-child']({ name }),
    log['kept-child']({ name, months: 6 }),
    log['nothing-child'],
    log['choose-child'],
    log['no-children'],
    log['unknown-child'],
    log['grown-children'],
  ],
  'more than a password is needed': [me['not-sure'], me['not-sure-advice'], me['try-again']],
};

/** For those whose work it is. */
const schools = {
  'the school’s pages of information': [
    ...Object.values(materialAdmin).filter((text) => typeof text === 'string'),
    ...Object.values(materialAdmin.done),
    ...Object.values(materialAdmin.fault),
    materialAdmin['logo-hint']({ kilobytes: 200, side: 2000 }),
    materialAdmin['send-to']({ mail: 'post' }),
    ...(['again', 'refused', 'given-up', 'withdrawn'] as const).map((state) => materialAdmin.mail({ state, time: '' })),
  ],
  'what adults reported': [
    reports.title,
    reports.hint,
    reports.what,
    reports['what-to-do'],
    ...(['parent', 'teacher'] as const).map((role) => reports.by({ role })),
    reports.device({ device: 'phone' }),
    reports['on-the-way-to'],
    reports.username,
    reports.nothing,
    reports['not-yours'],
    reportMail.what,
    reportMail['read-here'],
    reportMail.who,
  ],
  'changes are postponed': [
    postponed.title,
    postponed.hint,
    postponed.what,
    postponed['for-everyone']({ day: '1. maj' }),
    postponed['for-school']({ day: '1. maj' }),
    postponed.nothing,
    postponed.reason({ reason: 'Skolen er lukket.' }),
    postponed['made-by']({ name, day: '1. maj' }),
    postponed['until-hint']({ days: 180 }),
    postponed['why-hint'],
    postponed['lift-hint'],
    postponed['wrong-day']({ days: 180 }),
    postponed['wrong-reason']({ least: 10, most: 500 }),
    postponed['only-administrators'],
    postponed['not-yours'],
  ],
  'the school in numbers': [
    log.school,
    log['school-hint'],
    log['school-what'],
    log['school-none'],
    log.few,
    log.count({ count: 7 }),
    ...Object.values(log.event),
  ],
};

test.each([
  ...Object.entries(families).map(([what, texts]) => ({ what, texts, limit: 20 })),
  ...Object.entries(schools).map(([what, texts]) => ({ what, texts, limit: 24 })),
])('what grown-ups read on their pages is plain: $what, a LIX of $limit', ({ texts, limit }) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(limit);
});
