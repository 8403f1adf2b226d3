import { forbidden } from './forbidden.ts';

/** FACTS.md section 3: seasons. Spellings and digits for letters are matched by themselves. */
export const seasons = ['forår', 'sommer', 'efterår', 'vinter', 'summer', 'autumn', 'winter'].map(forbidden);

/**
 * What so many use that it is refused on the spot, wherever in the password it stands. Short on purpose: the page loads
 * it, and the provider has the whole list.
 */
export const mostCommon = [
  'adgangskode',
  'kodeord',
  'password',
  'passw0rd',
  'hemmelig',
  'unilogin',
  'velkommen',
  'welcome',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'abcdef',
  'abc123',
  'letmein',
  'iloveyou',
  'jegelskerdig',
  'danmark',
  'fodbold',
  '123456',
  '111111',
  '000000',
].map(forbidden);
