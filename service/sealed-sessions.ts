import * as v from 'valibot';
import { UniloginError } from '../shared/contract/errors.ts';
import { cookieRoom } from './cookies.ts';
import type { Ended } from './ended.ts';
import type { Seal } from './seal.ts';
import { longestSession, type SessionRecord, SessionRecordSchema } from './session-record.ts';
import type { Sessions } from './sessions.ts';

/** The cookie holds the session, sealed; what ended early, `ended` remembers. `name` is the cookie's. */
export function sealedSessions(seal: Seal, ended: Ended, name: string): Sessions {
  const room = cookieRoom - name.length - 64; // for the attributes
  const close = async (record: SessionRecord): Promise<string> => {
    for (const lighter of [record, withoutHint(record), withoutTokens(record)]) {
      const value = await seal.close('session', lighter, record.endsAt);
      if (value.length <= room) return value;
    }
    throw new UniloginError('too-large', {});
  };
  return {
    async open(value) {
      if (value.length > room) return undefined;
      const read = v.safeParse(SessionRecordSchema, await seal.open('session', value));
      if (!read.success) return undefined;
      const { id, sid, person, startedAt } = read.output;
      const names = [`id:${id}`, `sub:${person.id}`, ...(sid === undefined ? [] : [`sid:${sid}`])];
      const end = await ended.lastEnd(names);
      return end !== undefined && end >= startedAt ? undefined : read.output;
    },
    begin: close,
    renew: close,
    claim: () => Promise.resolve(true),
    async end({ id, endsAt }) {
      await ended.end(`id:${id}`, Date.now(), endsAt);
    },
    async endAll(whom) {
      const name = 'sid' in whom ? `sid:${whom.sid}` : `sub:${whom.sub}`;
      await ended.end(name, Date.now(), Date.now() + longestSession);
    },
  };
}

/** Signing out asks the person then. */
function withoutHint({ idToken: _, ...rest }: SessionRecord): SessionRecord {
  return rest;
}

/** Cannot be renewed, and ends with its first access token. */
function withoutTokens({ idToken: _, refreshToken: __, ...rest }: SessionRecord): SessionRecord {
  return rest;
}
