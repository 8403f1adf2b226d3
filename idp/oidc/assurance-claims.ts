/** NSIS levels as `acr` names them (FACTS.md section 5). */
export const acrValues = ['Low', 'Substantial', 'High'].map(
  (level) => `https://data.gov.dk/concept/core/nsis/loa/${level}`,
);

/** The broker's own words for the level, beside `acr`: how it was reached, and its number. */
export function assuranceClaims(acr: string | undefined, amr: readonly string[]) {
  const isLow = acr === undefined || acr === acrValues[0];
  return { unilogin_loa: wayToLevel(isLow, amr), loa: isLow ? '2' : '3' };
}

/** `adult` is our own amr value: an adult vouched for the pupil. */
function wayToLevel(isLow: boolean, amr: readonly string[]) {
  if (amr.includes('adult')) return 'VoksenVerificeret';
  return isLow ? 'EnFaktor' : 'ToFaktor';
}
