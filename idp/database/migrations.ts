import type { Migration } from 'kysely/migration';
import * as oidc from './migrations/0001-oidc.ts';
import * as people from './migrations/0002-people.ts';
import * as signIn from './migrations/0003-sign-in.ts';
import * as lifecycle from './migrations/0004-lifecycle.ts';
import * as audit from './migrations/0005-audit.ts';
import * as pupilsNoLonger from './migrations/0006-pupils-no-longer.ts';
import * as allowances from './migrations/0007-allowances.ts';
import * as raises from './migrations/0008-raises.ts';
import * as federation from './migrations/0009-federation.ts';
import * as auditChain from './migrations/0010-audit-chain.ts';
import * as auditActor from './migrations/0011-audit-actor.ts';
import * as passkeys from './migrations/0012-passkeys.ts';
import * as requests from './migrations/0013-requests.ts';
import * as beside from './migrations/0014-beside.ts';
import * as asks from './migrations/0015-asks.ts';
import * as auditCounts from './migrations/0016-audit-counts-of-schools.ts';
import * as adultsWords from './migrations/0017-adults-words.ts';
import * as reportsSeen from './migrations/0018-reports-seen.ts';
import * as elevadgang from './migrations/0019-elevadgang.ts';
import * as registerIds from './migrations/0020-register-ids.ts';
import * as postponements from './migrations/0021-postponements.ts';
import * as material from './migrations/0022-material.ts';
import * as namedOn from './migrations/0023-named-on.ts';
import * as wayBackIn from './migrations/0024-way-back-in.ts';
import * as waysIn from './migrations/0025-ways-in.ts';
import * as reportLooks from './migrations/0026-report-looks-of-schools.ts';
import * as oldLinks from './migrations/0029-old-links.ts';
import * as agreements from './migrations/0030-agreements.ts';
import * as institutions from './migrations/0031-institutions.ts';

/** In the order of their names. One that has been released never changes; a new need is a new file. */
export const migrations: Record<string, Migration> = {
  '0001-oidc': oidc,
  '0002-people': people,
  '0003-sign-in': signIn,
  '0004-lifecycle': lifecycle,
  '0005-audit': audit,
  '0006-pupils-no-longer': pupilsNoLonger,
  '0007-allowances': allowances,
  '0008-raises': raises,
  '0009-federation': federation,
  '0010-audit-chain': auditChain,
  '0011-audit-actor': auditActor,
  '0012-passkeys': passkeys,
  '0013-requests': requests,
  '0014-beside': beside,
  '0015-asks': asks,
  '0016-audit-counts-of-schools': auditCounts,
  '0017-adults-words': adultsWords,
  '0018-reports-seen': reportsSeen,
  '0019-elevadgang': elevadgang,
  '0020-register-ids': registerIds,
  '0021-postponements': postponements,
  '0022-material': material,
  '0023-named-on': namedOn,
  '0024-way-back-in': wayBackIn,
  '0025-ways-in': waysIn,
  '0026-report-looks-of-schools': reportLooks,
  '0029-old-links': oldLinks,
  '0030-agreements': agreements,
  '0031-institutions': institutions,
};
