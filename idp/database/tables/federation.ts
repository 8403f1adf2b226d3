/** Who somebody is at another provider. One MitID may be a teacher's and a parent's, two people here. */
export interface UpstreamPersonRow {
  upstream: string;
  subject: string;
  person: string;
}

/** Somebody who is on the way to another provider and back. */
export interface JourneyRow {
  /** SHA-256 of the `state`, in base64url. */
  state: string;
  sign_in: string;
  upstream: string;
  /**
   * Who is to show who they are there: whoever is signed in; a grown-up beside them; whoever cannot get in, for a new password
   * or to find a username; or whoever signs in by it.
   */
  purpose: 'self' | 'beside' | 'reset' | 'find-username' | 'sign-in';
  nonce: string;
  verifier: string;
  expires_at: Date;
}

/** A grown-up who is on the way out of another provider again. */
export interface DepartureRow {
  sign_in: string;
  upstream: string;
  /** Sealed with the cookie of the browser that it happens in, which is not in the database. */
  id_token: string;
  expires_at: Date;
}

export interface FederationTables {
  upstream_people: UpstreamPersonRow;
  journeys: JourneyRow;
  departures: DepartureRow;
}
