/** Seconds. How long an ask lasts in all stands in idp/oidc/lifetimes.ts. */
export const askRules = {
  /** What must be left of it when the pupil asks a grown-up. */
  leastForAnswer: 60,
  /** Kept back for the service's last poll. */
  lastPoll: 15,
  /** Between two polls (CIBA Core 1.0, section 7.3), and what it grows by when it was not kept (section 11). */
  interval: 5,
  longestInterval: 60,
  /** How much too early a poll may come: clocks and networks are not exact. */
  grace: 1,
  /** How long the pupil's page says how it ended, and a late poll is told that its time is over. */
  shownAfterEnd: 300,
  toldAfterEnd: 3600,
} as const;
