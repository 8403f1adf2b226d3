/** The mail that tells a school that an adult has said "this was not us". It names nobody: a mailbox is read by many. */
export interface ReportMailMessages {
  sender: string;
  subject: (params: { school: string }) => string;
  what: string;
  /** Before the address of the page. */
  'read-here': string;
  who: string;
}
