/** Milliseconds for which a factor of an adult's own lets them vouch for pupils (FACTS.md section 9). */
export const adultsSure = 12 * 3_600_000;
