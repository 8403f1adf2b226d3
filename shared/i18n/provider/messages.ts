/** What the provider's own pages say: signing out, signed out, and what went wrong on the way. */
export interface ProviderMessages {
  'sign-out': string;
  'sign-out-consequence': string;
  /** To whoever signed in at another provider, which is not left by it. */
  'sign-out-elsewhere': string;
  'signing-out': string;
  yes: string;
  no: string;
  'signed-out': string;
  'signed-out-advice': string;
  expired: string;
  'expired-advice': string;
  failed: string;
  'failed-advice': string;
  /** In a frame, in the moment in which the page around it is told. */
  'on-the-way-back': string;
  'not-found': string;
  'not-found-advice': string;
}
