/** What can stand in the audit log. */
export type AuditEvent =
  | 'signed-in'
  | 'password-changed'
  | 'level-raised'
  | 'adult-asked'
  | 'adult-confirmed'
  | 'adult-refused'
  /** "This was not us", of whoever was asked. */
  | 'adult-reported'
  | 'adult-beside'
  | 'request-cancelled'
  | 'request-expired'
  /** By two wrong numbers. */
  | 'request-ended'
  | 'passkey-added'
  | 'passkey-removed';
