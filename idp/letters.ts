import { waitingMail } from './agreements/waiting-mail.ts';
import { reportLetter } from './approvals/report-letter.ts';
import { orderEndedLetter, orderLetter } from './institutions/order-letter.ts';
import type { HouseRules } from './material/facts.ts';
import { materialLetter } from './material/material-letter.ts';
import type { CodeHashes } from './ways-in/code.ts';
import { wayInMail } from './ways-in/mailed.ts';
import { wayInTold } from './ways-in/told.ts';
import type { Config } from './config.ts';
import type { Database } from './database/open.ts';
import type { Letters } from './mail/post.ts';

interface Needs {
  readonly config: Config;
  readonly database: Database;
  readonly rules: HouseRules;
  readonly codes: CodeHashes;
  readonly now: () => Date;
}

/** What each kind of mail says, written when it is sent. */
export function lettersOf({ config, database, rules, codes, now }: Needs): Letters {
  const { issuer, operatorMail, oldAgreementsUntil: oldUntil } = config;
  return {
    material: (due) => materialLetter(due, { database, rules, issuer }),
    'institution-order': (due) => orderLetter(due, { database, to: operatorMail }),
    'institution-order-ended': (due) => orderEndedLetter(due, { database, issuer }),
    'agreement-waiting': (due) => waitingMail(due, { database, issuer, oldUntil, now }),
    'way-in': (due) => wayInMail(due, { database, codes, issuer, now }),
    'way-in-told': (due) => wayInTold(due, { database, now }),
    report: (due) => reportLetter(due, { database, issuer }),
  };
}
