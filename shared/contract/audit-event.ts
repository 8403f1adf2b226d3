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
  /** The same for a new password, at the page of whoever has forgotten theirs. */
  | 'adult-beside-password'
  | 'request-cancelled'
  | 'request-expired'
  /** By two wrong numbers. */
  | 'request-ended'
  /** By an adult, for this pupil: to a new password or to a step-up, as `way` says. */
  | 'window-opened'
  | 'window-closed'
  /** The pupil has got what it gave. */
  | 'window-used'
  /** By wrong codes. */
  | 'window-spent'
  /** A one-time way in, by a school's administrator, or by nobody in person: the operator. On paper or by mail, as `way` says. */
  | 'way-in-opened'
  | 'way-in-ended'
  /** It has led to a new password. */
  | 'way-in-used'
  /** By wrong codes. */
  | 'way-in-spent'
  | 'passkey-added'
  | 'passkey-removed'
  /** The person's password, on another page than the provider's: `way` is its host. */
  | 'typed-elsewhere'
  /** That nobody is forced to change: at the school of whom it is about, or by the operator for everyone. */
  | 'change-postponed'
  | 'postponement-lifted'
  /** Of a school's page of information, by whoever did it; the audience is the way. */
  | 'material-published'
  | 'material-taken-down'
  | 'material-sent'
  /** A data agreement, by whoever decided for the institution, by the supplier or by the operator; the move is the way. */
  | 'agreement-moved'
  /** To use a service: `way` says to whom at the institution. */
  | 'licence-given'
  | 'licence-ended'
  /** A number for a new institution, by whoever wanted it; given or refused by the operator. What was to get it is the way. */
  | 'institution-ordered'
  | 'institution-given'
  | 'institution-refused'
  /** To decide on agreements in the new place, by the operator; the institution is the way. */
  | 'right-given'
  | 'right-taken';
