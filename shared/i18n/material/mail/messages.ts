/** What a mail with a page says around it, to an institution's central mailbox. */
export interface MaterialMailMessages {
  subject: (params: { audience: string; school: string }) => string;
  /** Why it came: somebody at the school ordered it. */
  why: (params: { school: string }) => string;
  'read-here': string;
  print: string;
  sender: string;
}
