import type { BandPolicy, PolicyTable } from './table.ts';

/**
 * NIST SP 800-63B-4 (2025), section 3.1.1: at least 15 characters where the password stands alone and 64 allowed, no rule of
 * composition, no change by the calendar, a blocklist whose reason is told. The blocklist holds what is common, and what is
 * special to person and place; it is compared with the whole password and not with parts of it.
 */
const everybody: BandPolicy = {
  secret: 'password',
  form: 'words',
  words: 3,
  mayChoose: true,
  rules: [{ rule: 'length', min: 15, max: 64 }, { rule: 'not-expected' }],
  lifetime: { until: 'changed' },
  history: 0,
};

/** Four pictures are about 20 bits and no password in the sense of NIST, so the youngest have words as well. */
export const nist: PolicyTable = {
  name: 'nist',
  bands: { indskoling: everybody, mellemtrin: everybody, udskoling: everybody },
};
