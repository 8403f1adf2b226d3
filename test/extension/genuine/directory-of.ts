import type { Directory } from '../../../shared/contract/directory.ts';

export const title = 'Skriv din adgangskode – Log ind med Unilogin';

/** As the real one might look: a broker below a domain of its own, services with its name in their addresses, a local provider. */
export const directory: Directory = {
  issuer: 'https://broker.unilogin.dk',
  names: ['Unilogin', 'UNI-Login'],
  origins: ['https://broker.unilogin.dk', 'https://mit.skoleportal.dk'],
  titles: [title, 'Type your password – Sign in with Unilogin'],
  services: [
    { name: 'Læringsøen', origins: ['https://laeringsoen.dk', 'https://unilogin.laeringsoen.dk'] },
    { name: 'Uni1ogin-øvelser', origins: ['https://xn--uniognelser-1fb.dk'] },
  ],
  providers: [{ name: 'Byens login', origins: ['https://unilogin.byen.dk'] }],
};
