import { base64url } from 'jose';
import * as v from 'valibot';
import type { Seal } from './seal.ts';
import { type SessionRecord, SessionRecordSchema } from './session-record.ts';
import type { SessionStore } from './session-store.ts';
import type { Sessions } from './sessions.ts';

const renewing = 30_000; // milliseconds; longer than any request to the provider may take

/** The cookie holds the session's random name only. */
export function storedSessions(seal: Seal, store: SessionStore): Sessions {
  const close = (record: SessionRecord): Promise<string> => seal.close('session', record, record.endsAt);
  return {
    async open(value) {
      if (value.length > 64) return undefined;
      const sealed = await store.read(await hash(value));
      if (sealed === undefined) return undefined;
      const read = v.safeParse(SessionRecordSchema, await seal.open('session', sealed));
      // Whoever can write to the store still cannot put one person's session in another's place
      return read.success && read.output.id === value ? read.output : undefined;
    },
    async begin(record) {
      const { id, sid, person, endsAt } = record;
      const about = { sub: person.id, endsAt, ...(sid !== undefined && { sid }) };
      await store.add(await hash(id), await close(record), about);
      return id;
    },
    async renew(record) {
      return (await store.replace(await hash(record.id), await close(record))) ? record.id : undefined;
    },
    claim: async ({ id }) => store.claim(await hash(id), renewing),
    end: async ({ id }) => store.remove(await hash(id)),
    endAll: (whom) => store.removeAll(whom),
  };
}

async function hash(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
