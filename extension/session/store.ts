import * as v from 'valibot';
import { FailureSchema } from '../../shared/contract/failure.ts';
import { type Me, MeSchema } from '../../shared/contract/me.ts';
import type { Platform } from '../platform.ts';

const opaque = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const finite = v.pipe(v.number(), v.finite());

const TokensSchema = v.strictObject({
  /** Of whom they are: another provider is never shown them. */
  issuer: v.pipe(v.string(), v.url()),
  access: opaque,
  refresh: v.optional(opaque),
  /** By this computer's clock. */
  expiresAt: finite,
});
export type Tokens = v.InferOutput<typeof TokensSchema>;

const SeenSchema = v.strictObject({
  me: MeSchema,
  /** Milliseconds by which the provider's clock is ahead of this computer's. */
  ahead: finite,
  /** By this computer's clock. */
  at: finite,
});
/** What was last heard of whoever is signed in. */
export interface Seen {
  readonly me: Me;
  readonly ahead: number;
  readonly at: number;
}

const AttemptSchema = v.variant('at', [
  /** The window is open. */
  v.strictObject({ at: v.literal('open') }),
  v.strictObject({ at: v.literal('failed'), failure: FailureSchema }),
  /** They left on purpose, so nothing brings them back but themselves; or the session ended without them. */
  v.strictObject({ at: v.picklist(['left', 'ended']) }),
]);
/** How it came that nobody is signed in, or how far they are. */
export type Attempt = v.InferOutput<typeof AttemptSchema>;

/** How many pupils wait for them, as the icon says. */
const WaitingSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Of which requests they were told by a notification. */
const ToldSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1000));

/** To which local provider this browser's sign-ins are led, and at which provider. */
const LedSchema = v.pipe(v.string(), v.maxLength(400));

const schemas = {
  tokens: TokensSchema,
  seen: SeenSchema,
  attempt: AttemptSchema,
  waiting: WaitingSchema,
  told: ToldSchema,
  led: LedSchema,
};
interface Values {
  tokens: Tokens;
  seen: Seen;
  attempt: Attempt;
  waiting: number;
  told: string[];
  led: string;
}
export type Key = keyof Values;

/** What is kept for the time of the browser, in memory alone; nothing of a person ever reaches the disk. */
export interface Store {
  /** Undefined too for what does not fit its schema, such as that of an earlier version. */
  get<K extends Key>(key: K): Promise<Values[K] | undefined>;
  set<K extends Key>(key: K, value: Values[K]): Promise<void>;
  remove(...keys: Key[]): Promise<void>;
}

export function openStore({ kept }: Pick<Platform, 'kept'>): Store {
  const { session } = kept;
  return {
    async get(key) {
      const parsed = v.safeParse(schemas[key], await session.get(key));
      return parsed.success ? (parsed.output as never) : undefined;
    },
    set: (key, value) => session.set(key, value),
    remove: (...keys) => session.remove(...keys),
  };
}
