/** How stubbornly a mail is sent. */
export const mailRules = {
  /** Seconds after each try that failed for now; after the last one it is given up. */
  waits: [60, 300, 1800, 7200],
  /** Seconds for which a process that tries has a mail to itself. */
  tryingFor: 120,
  /** Days after which nothing need be known of a mail any more. */
  keptDays: 90,
} as const;
