import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What an exercise must remember for a minute: as long as the process runs, and no longer than it is asked to. */
export class Memory implements Adapter {
  static readonly #kept = new Map<string, { payload: AdapterPayload; until: number }>();
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const now = Date.now();
    for (const [key, { until }] of Memory.#kept) if (until < now) Memory.#kept.delete(key);
    Memory.#kept.set(`${this.#model} ${id}`, { payload, until: now + expiresIn * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#known(id));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...Memory.#kept.values()].find(({ payload }) => payload.uid === uid)?.payload);
  }

  /** Only device codes have one, and nobody here has such a device. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const payload = this.#known(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    Memory.#kept.delete(`${this.#model} ${id}`);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of Memory.#kept) {
      // A question under way names the grant of whoever was here before: it is not theirs to lose
      if (key.startsWith(`${this.#model} `) && payload.grantId === grantId) Memory.#kept.delete(key);
    }
    return Promise.resolve();
  }

  #known(id: string): AdapterPayload | undefined {
    const kept = Memory.#kept.get(`${this.#model} ${id}`);
    return kept && kept.until > Date.now() ? kept.payload : undefined;
  }
}
