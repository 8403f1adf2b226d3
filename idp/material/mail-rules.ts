/** How often pages are sent to a school's mailbox. */
export const materialMailRules = {
  /** Mails of one institution on one Danish day. */
  aDay: 10,
  /** How many past ones a page of the administrator's shows. */
  shown: 5,
} as const;
