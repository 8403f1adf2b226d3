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
  nonce: string;
  verifier: string;
  expires_at: Date;
}

export interface FederationTables {
  upstream_people: UpstreamPersonRow;
  journeys: JourneyRow;
}
