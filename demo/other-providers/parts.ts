import { acrOf } from '../../shared/assurance/level.ts';

/** Who is played. */
export interface Part {
  readonly id: string;
  readonly name: string;
  /** Says on every page that this is not it. */
  readonly notice: string;
  /** What to type, and an example of it. */
  readonly asks: string;
  readonly field: string;
  /** How sure it says it is. */
  readonly acr: string;
  /** RFC 8176. */
  readonly amr: string;
  /** The colour of its button, by light and by dark: no provider may look like another. */
  readonly colours: readonly [light: string, dark: string];
}

export const mitidPart: Part = {
  id: 'mitid',
  name: 'MitID',
  notice: 'Øvelse: det her er ikke MitID',
  asks: 'Her lader vi, som om MitID spørger. Skriv et Unilogin-brugernavn fra øveskolen, for eksempel mett8647.',
  field: 'Bruger-id',
  acr: acrOf('Substantial'),
  amr: 'mfa',
  colours: ['#3a3f9e', '#aab0ff'],
};

export const municipalityPart: Part = {
  id: 'aabo',
  name: 'Åbo Kommune',
  notice: 'Øvelse: Åbo Kommune findes ikke',
  asks: 'Her lader vi, som om en kommunes eget login spørger. Skriv et brugernavn fra Åbrinkens Skole, for eksempel viol1386.',
  field: 'Dit navn på skolens computer',
  acr: acrOf('Low'),
  amr: 'pwd',
  colours: ['#8a3b12', '#ffb98a'],
};
