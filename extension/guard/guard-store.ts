import * as v from 'valibot';
import type { Kept, Platform } from '../platform.ts';
import type { Fingerprint } from './fingerprint.ts';

const Byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
const Salt = v.pipe(v.array(Byte), v.length(16));
const Whole = v.pipe(v.array(Byte), v.length(4));
const Finite = v.pipe(v.number(), v.finite());

/** On the disk. One salt for as long as the extension is installed: each new one would give eight more bits away. */
const KeptSchema = v.strictObject({
  salt: Salt,
  /** The first byte of the fingerprint, when a password is known. */
  first: v.exactOptional(Byte),
  /** Where the person said that it is fine, as marks that tell no address; the newest first. */
  fine: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{5}$/))), v.maxLength(50)),
});
export type GuardKept = v.InferOutput<typeof KeptSchema>;

/** What was sent at the provider's page, until it says that it was right. */
const OfferSchema = v.strictObject({ whole: Whole, tab: Finite, origin: v.string(), at: Finite });
export type Offer = v.InferOutput<typeof OfferSchema>;

const [disk, whole, offer] = ['guard-kept', 'guard-whole', 'guard-offer'] as const;

/** What the guard knows. Whatever does not fit its schema is as if it were not there. */
export interface GuardStore {
  kept(): Promise<GuardKept>;
  keep(kept: GuardKept): Promise<void>;
  /** All of the fingerprint while the browser runs since, else its first byte; undefined when no password is known. */
  known(): Promise<Fingerprint | undefined>;
  offer(): Promise<Offer | undefined>;
  setOffer(offer: Offer): Promise<void>;
  learn(fingerprint: Fingerprint): Promise<void>;
  /** Forgets the password, and every offer. */
  forget(): Promise<void>;
}

export function openGuardStore({ kept: { local, session } }: Pick<Platform, 'kept'>): GuardStore {
  async function kept(): Promise<GuardKept> {
    const found = await read(local, disk, KeptSchema);
    if (found) return found;
    const made = { salt: [...crypto.getRandomValues(new Uint8Array(16))], fine: [] };
    await local.set(disk, made);
    return made;
  }
  return {
    kept,
    keep: (changed) => local.set(disk, changed),
    async known() {
      const { first } = await kept();
      if (first === undefined) return undefined;
      const all = await read(session, whole, Whole);
      return all?.[0] === first ? all : [first];
    },
    offer: () => read(session, offer, OfferSchema),
    setOffer: (made) => session.set(offer, made),
    async learn(fingerprint) {
      const before = await kept();
      const [first] = fingerprint;
      if (first === undefined) return;
      await session.remove(offer);
      await session.set(whole, fingerprint);
      if (before.first !== first) await local.set(disk, { ...before, first });
    },
    async forget() {
      await session.remove(whole, offer);
      const { salt, fine, first } = await kept();
      if (first !== undefined) await local.set(disk, { salt, fine });
    },
  };
}

async function read<T>(area: Kept, key: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
  const parsed = v.safeParse(schema, await area.get(key));
  return parsed.success ? parsed.output : undefined;
}
