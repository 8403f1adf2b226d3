const minutes = 60;
const hours = 60 * minutes;

/** How long things live, in seconds. Sessions as FACTS.md section 9 decides; the rest is short because pages renew it. */
export const lifetimes = {
  /** A sign-in that is under way. */
  interaction: 1 * hours,
  authorizationCode: 1 * minutes,
  /** What a service asks without a browser: ten minutes for the pupil, five for the grown-up. */
  ask: 15 * minutes,
  accessToken: 15 * minutes,
  idToken: 1 * hours,
  /** Tokens never outlive the session that they came from. */
  refreshToken: 8 * hours,
  grant: 8 * hours,
  /** Since signing in, however busy. */
  session: 8 * hours,
  /** Since the last visit, for grades 0 to 6. */
  idleSession: 30 * minutes,
  /** How long a signing key that signs no more is still published: an ID token comes back as a hint when signing out. */
  retiredKey: 24 * hours,
} as const;

/** Seconds that a session has from now on: until it is idle for too long, and never beyond its whole time. */
export function sessionSeconds(of: { loginTs: number | undefined; endsWhenIdle: boolean; now: number }): number {
  const left = lifetimes.session - (of.loginTs === undefined ? 0 : of.now - of.loginTs);
  return Math.max(1, Math.min(left, of.endsWhenIdle ? lifetimes.idleSession : lifetimes.session));
}
