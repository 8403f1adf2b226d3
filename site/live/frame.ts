import { stateOf } from '../world/live-states.ts';
import { tellAround, tellHeight } from '../../widget/framed/tell.ts';
import { dress, fitFrame } from './dress.ts';
import { find } from './find.ts';
import { keepHere } from './keep-here.ts';
import { playDevice } from './play-device.ts';
import { answered, playWorld } from './play-world.ts';
import { tellEvents } from './tell-events.ts';

/** Brings an element into the page. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'unilogin-approvals': () => import('../../widget/define/approvals.ts'),
  'unilogin-login': () => import('../../widget/define/login.ts'),
  'unilogin-passkeys': () => import('../../widget/define/passkeys.ts'),
  'unilogin-password': () => import('../../widget/define/password.ts'),
  'unilogin-picture-pad': () => import('../../widget/define/picture-pad.ts'),
  'unilogin-pupils': () => import('../../widget/define/pupils.ts'),
  'unilogin-sign-in': () => import('../../widget/define/sign-in.ts'),
  'unilogin-status': () => import('../../widget/define/status.ts'),
  'unilogin-step-up': () => import('../../widget/define/step-up.ts'),
};

const { element: tag = '', state: name = '', events = '' } = document.documentElement.dataset;

const wanted = new URLSearchParams(location.search);
const framed = wanted.get('framed');
dress(wanted);
if (framed === null) fitFrame();
else tellHeight(tellAround({ to: location.origin, state: framed }));
keepHere();
if (tag === 'unilogin-passkeys') playDevice();
const element = document.querySelector(tag);
if (element) {
  const { world, properties, press } = stateOf(tag, name);
  if (world) playWorld(world());
  tellEvents(events.split(' '));
  Object.assign(element, properties);
  await definitions[tag]?.();
  if (press !== undefined) {
    const button = await find(press);
    await answered();
    button.click();
  }
}
