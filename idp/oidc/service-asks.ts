/** What a service asks that has no browser of the person's (CIBA Core 1.0). */
export interface ServiceAsk {
  readonly authReqId: string;
  readonly client: string;
  /** The service's name as it is registered. */
  readonly service: string;
  /** As it came: nobody looks up whose it is. */
  readonly username: string;
  readonly code: string;
  readonly lastsSeconds: number;
}

/** How an ask stands at one poll. */
export type Outcome =
  | { readonly is: 'pending' | 'too-fast' | 'denied' | 'expired' }
  | {
      readonly is: 'confirmed';
      readonly person: string;
      /** Milliseconds since 1970. */
      readonly at: number;
      /** Names what comes of it: the grant, and the session that no browser has, beside which the raised level is kept. */
      readonly id: string;
    };

/** Where asks are kept and answered; idp/backchannel answers. */
export interface ServiceAsks {
  /** Seconds between two polls, as services are told. */
  readonly interval: number;
  /** Takes one of what a service may ask in a name. Gives 0, or the seconds until there is another. */
  take(client: string, username: string): Promise<number>;
  keep(ask: ServiceAsk): Promise<void>;
  /** Counts the poll. Undefined for what this client never asked. */
  outcomeOf(authReqId: string, client: string): Promise<Outcome | undefined>;
}
