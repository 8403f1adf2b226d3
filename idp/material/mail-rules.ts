/** How often, and how stubbornly, pages are sent to a school's mailbox. */
export const mailRules = {
  /** Mails of one institution on one Danish day. */
  aDay: 10,
  /** Seconds after each try that failed for now; after the last one it is given up. */
  waits: [60, 300, 1800, 7200],
  /** Seconds for which a process that tries has a mail to itself. */
  tryingFor: 120,
  /** How many past ones a page of the administrator's shows. */
  shown: 5,
} as const;
