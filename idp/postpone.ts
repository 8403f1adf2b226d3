import { parseArgs } from 'node:util';
import { danishDay, dayOfIso } from '../shared/policy/lifecycle/day.ts';
import { mayPostponeUntil, postponementBounds } from '../shared/policy/lifecycle/postponement.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { createLog } from './log.ts';
import { lift, postpone } from './postponements/postpone.ts';
import { StartError } from './start-error.ts';

// npx node idp/postpone.ts --everyone --until 2027-10-01 --reason "…", or --everyone --lift, with the provider's own environment
await exitOnFailure(async () => {
  const now = new Date();
  const asked = readArguments(now);
  const log = createLog('info');
  const { database, close } = await openConfiguredDatabase(readConfig(process.env));
  try {
    await migrate(database);
    if (asked === 'lift') {
      log.info((await lift(database, 'everyone', now)) ? 'postponement-lifted' : 'nothing-was-postponed');
      return;
    }
    await postpone(database, 'everyone', asked, now);
    log.info({ until: asked.date }, 'change-postponed');
  } finally {
    await close();
  }
});

function readArguments(now: Date): { until: number; date: string; reason: string } | 'lift' {
  const { everyone, lift: isLifting, until: date = '', reason = '' } = wordsSaid();
  if (everyone !== true)
    throw new StartError('Say --everyone: a school’s user administrator postpones for the school.');
  if (isLifting === true) return 'lift';
  const until = dayOfIso(date);
  if (!mayPostponeUntil(until, danishDay(now))) {
    throw new StartError(
      `Say --until with a day such as 2027-10-01, ${postponementBounds.mostDays} days away at most.`,
    );
  }
  const { least, most } = postponementBounds.reason;
  if (reason.length < least || reason.length > most) {
    throw new StartError(`Say --reason in ${least} to ${most} characters: staff will read it.`);
  }
  return { until, date, reason };
}

function wordsSaid() {
  const [yes, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
  try {
    return parseArgs({ options: { everyone: yes, lift: yes, until: text, reason: text } }).values;
  } catch (cause) {
    throw new StartError('Say --everyone with --until and --reason, or with --lift.', { cause });
  }
}
