/** What a service asks that has no browser of the pupil's, in the name of whoever it may be. */
export interface AskRow {
  /** Also the `uid` under which the raised level is kept, as if it were a session, and the id of the grant. */
  id: string;
  /** SHA-256 of the `auth_req_id`. */
  auth_req: string;
  client: string;
  /** The service's name as it was registered then. */
  service: string;
  /** A keyed hash of the username: whether anybody has it is not looked up. */
  name: string;
  /** What the app shows too (`binding_message`). */
  code: string;
  /** What the grown-ups were asked once the pupil had said so; null before. */
  request: string | null;
  /** The `uid` of the browser's session in which that was said: a report by a grown-up ends it. */
  session: string | null;
  /** When the pupil said that it was not them. */
  denied_at: Date | null;
  asked_at: Date;
  expires_at: Date;
  polled_at: Date | null;
  /** Seconds that the service must wait between two polls; more each time that it does not. */
  interval_seconds: number;
}

export interface AskTables {
  asks: AskRow;
}
