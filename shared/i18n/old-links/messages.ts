/** How a use of a former link ended, as it is counted. */
type Outcome = 'signed-in' | 'not-signed-in' | 'wrong-fingerprint' | 'foreign-address';

/** What the provider says about the former links of services: to people whom one leads astray, and to the supplier. */
export interface OldLinksMessages {
  /** A link that no registered service made. */
  'wrong-link': string;
  'wrong-link-advice': string;
  /** A link of the service `service`, back to an address that is not registered. */
  'foreign-address': (params: { service: string }) => string;
  'foreign-address-advice': (params: { service: string }) => string;
  /** The sign-in came back with nobody. */
  'not-signed-in': (params: { service: string }) => string;
  'not-signed-in-advice': string;
  'to-service': (params: { service: string }) => string;
  uses: (params: { service: string }) => string;
  'uses-since': (params: { days: number }) => string;
  'uses-none': string;
  day: string;
  how: string;
  count: string;
  outcome: (params: { outcome: Outcome }) => string;
  'move-on': string;
  'move-on-why': string;
  'move-on-steps': readonly string[];
  'move-on-settings': (params: { issuer: string; client: string }) => string;
}
