import type { Session } from '../../shared/contract/session.ts';

type SignedIn = Extract<Session, { signedIn: true }>;

export const nobody: Session = { signedIn: false };

/** A pupil with her password alone, for two hours more. */
export const ida: SignedIn = {
  signedIn: true,
  expiresAt: Date.now() + 7_200_000,
  person: {
    id: '3f9a2c77d1',
    name: 'Ida Holm',
    uniid: '1000013b36',
    aktoer_gruppe: 'Elev',
    unilogin_loa: 'EnFaktor',
    acr: 'https://data.gov.dk/concept/core/nsis/loa/Low',
    institutions: [{ number: '012345', name: 'Skovbrynet Skole' }],
  },
};

/** The same after a grown-up said yes. */
export const idaSure: SignedIn = {
  ...ida,
  person: {
    ...ida.person,
    unilogin_loa: 'VoksenVerificeret',
    acr: 'https://data.gov.dk/concept/core/nsis/loa/Substantial',
    auth_time: Math.floor(Date.now() / 1000) - 120,
  },
};

/** A contact of a child, with as long a name as there is. */
export const longName: SignedIn = {
  ...ida,
  person: {
    ...ida.person,
    name: 'Anna-Sofie Elisabeth Fredensborg Kjærgaard Østergaard-Mikkelsen',
    aktoer_gruppe: 'Kontaktperson',
  },
};

/** What a service with the light connection gets to know. */
export const pseudonym: SignedIn = {
  ...ida,
  person: { id: '3f9a2c77d1aa', institutions: [{ number: '012345' }] },
};
