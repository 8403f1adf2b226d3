import type { SessionAbout, SessionStore } from './session-store.ts';

interface Row {
  value: string;
  about: SessionAbout;
  claimedUntil: number;
}

/** A store in this process's memory: the smallest whole one, to read before writing another. */
export function memoryStore(): SessionStore {
  const rows = new Map<string, Row>();
  const live = (key: string): Row | undefined => {
    const row = rows.get(key);
    if (row === undefined || row.about.endsAt > Date.now()) return row;
    rows.delete(key);
    return undefined;
  };
  return {
    async add(key, value, about) {
      for (const old of rows.keys()) live(old);
      rows.set(key, { value, about, claimedUntil: 0 });
    },
    async read(key) {
      return live(key)?.value;
    },
    async replace(key, value) {
      const row = live(key);
      if (row) row.value = value;
      return row !== undefined;
    },
    async remove(key) {
      rows.delete(key);
    },
    async removeAll(whom) {
      for (const [key, { about }] of rows) {
        if ('sid' in whom ? about.sid === whom.sid : about.sub === whom.sub) rows.delete(key);
      }
    },
    async claim(key, milliseconds) {
      const row = live(key);
      if (row === undefined || row.claimedUntil > Date.now()) return false;
      row.claimedUntil = Date.now() + milliseconds;
      return true;
    },
  };
}
