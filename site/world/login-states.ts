import type { LiveState } from './live-state.ts';
import { nobodyAnswers } from './live-state.ts';
import { serviceWorld } from './service-world.ts';
import { ida, idaSure, longName, nobody, pseudonym } from './sessions.ts';

/** Beside the page in the frame: what lies there plays the provider. */
const html = '<unilogin-login backend="../backend"></unilogin-login>';
const button = 'button';

/** The button of a service. */
export const loginStates: readonly LiveState[] = [
  { name: 'signed-out', when: 'Nobody is signed in.', html, world: serviceWorld(nobody), says: 'Log ind' },
  {
    name: 'in-a-window',
    when: 'The button was pressed, and the provider is in a window of its own (`display="popup"`).',
    html: '<unilogin-login backend="../backend" display="popup"></unilogin-login>',
    world: serviceWorld(nobody),
    press: button,
    says: 'Log ind i det vindue',
  },
  {
    name: 'in-a-frame',
    when: 'The button was pressed, and the provider is in a frame below it (`display="inline"`). A browser that cannot tell a frame that something covers it gets a window.',
    html: '<unilogin-login backend="../backend" display="inline"></unilogin-login>',
    world: serviceWorld(nobody),
    press: button,
    says: 'Log ind',
  },
  {
    name: 'signed-in',
    when: 'A pupil is signed in with her password.',
    html,
    world: serviceWorld(ida),
    says: 'Ida Holm',
  },
  {
    name: 'surer',
    when: 'The same pupil, after a grown-up said yes.',
    html,
    world: serviceWorld(idaSure),
    says: 'Ida Holm',
  },
  { name: 'long-name', when: 'Somebody with a long name.', html, world: serviceWorld(longName), says: 'Kjærgaard' },
  {
    name: 'pseudonym',
    when: 'The service has the light connection, and is told no name.',
    html,
    world: serviceWorld(pseudonym),
    says: 'Pseudonym',
  },
  {
    name: 'unreachable',
    when: 'The service’s own backend does not answer.',
    html,
    world: () => nobodyAnswers,
    says: 'Vi kan ikke få forbindelse',
  },
  {
    name: 'misconfigured',
    when: 'The page names a backend at another site.',
    html: '<unilogin-login backend="https://elsewhere.example/"></unilogin-login>',
    says: 'sat rigtigt op',
    tells: '"backend" is missing or wrong',
  },
];

const status = '<unilogin-status backend="../backend"></unilogin-status>';

/** Who is signed in, how sure it is, and until when. */
export const statusStates: readonly LiveState[] = [
  {
    name: 'signed-out',
    when: 'Nobody is signed in.',
    html: status,
    world: serviceWorld(nobody),
    says: 'Ikke logget ind',
  },
  { name: 'signed-in', when: 'With a password alone.', html: status, world: serviceWorld(ida), says: 'Ida Holm' },
  { name: 'surer', when: 'After a grown-up said yes.', html: status, world: serviceWorld(idaSure), says: 'Ida Holm' },
  {
    name: 'long-name',
    when: 'Somebody with a long name.',
    html: status,
    world: serviceWorld(longName),
    says: 'Kjærgaard',
  },
  {
    name: 'pseudonym',
    when: 'The service is told no name.',
    html: status,
    world: serviceWorld(pseudonym),
    says: 'Pseudonym',
  },
  {
    name: 'unreachable',
    when: 'The service’s own backend does not answer.',
    html: status,
    world: () => nobodyAnswers,
    says: 'Vi kan ikke få forbindelse',
  },
];
