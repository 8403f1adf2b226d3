import { failure } from '../../shared/contract/errors.ts';
import type { Gives, Pupil, Pupils } from '../../shared/contract/pupils.ts';
import { type LiveState, nobodyAnswers, type World } from './live-state.ts';
import { opened, openingOf, pupilOf, pupilsOf } from './pupils.ts';

const html = '<unilogin-pupils sure-at="#sure" log-at="#log" go-to="skole.example/me"></unilogin-pupils>';

/** A provider at which doors open and close. */
function world(begins: Pupils): () => World {
  return () => {
    let list = begins;
    let count = 0;
    return ({ path, body }) => {
      const { gives, pupils } = (body ?? {}) as { gives?: Gives; pupils?: string[] };
      if (path.endsWith('/openings') && pupils) {
        const code = pupils.length > 1 ? { code: 'sol kanin' } : {};
        count += 1;
        const opening = openingOf(`o${count}`, pupils, { gives: gives ?? 'password', openedAt: Date.now(), ...code });
        list = opened(list, opening);
      }
      const [, closing] = /\/api\/openings\/([^/]+)\/close$/.exec(path) ?? [];
      if (closing !== undefined) list = closed(list, closing, pupils);
      return { answer: list };
    };
  };
}

function closed(list: Pupils, opening: string, pupils: readonly string[] | undefined): Pupils {
  const isMeant = (username: string) => pupils?.includes(username) ?? true;
  return {
    ...list,
    openings: list.openings.filter(({ id }) => id !== opening || pupils !== undefined),
    pupils: list.pupils.map((pupil) => ({
      ...pupil,
      windows: pupil.windows.filter((one) => one.opening !== opening || !isMeant(pupil.username)),
    })),
  };
}

const names = ['Ahmed Ali', 'Alberte Friis', 'Bo Li', 'Clara Juul', 'Emil Østergaard', 'Ida Holm', 'Liv Ågård'];
const signs: Readonly<Record<number, Partial<Pupil>>> = {
  1: { password: { is: 'due', by: '2026-12-12' } },
  2: { locked: 480 },
  3: { password: { is: 'never' } },
  5: { raisedSeconds: 1500 },
  6: { password: { is: 'over' } },
};
const oneClass = pupilsOf(
  names.map((name, index) => pupilOf(`elev100${index}`, { name, ...signs[index] })),
  { sureForSeconds: 3000 },
);
const [first] = oneClass.pupils;
const children = pupilsOf(
  [pupilOf('idah1234', { name: 'Ida Holm' }), pupilOf('karl1234', { name: 'Karl Holm', password: { is: 'over' } })],
  {
    places: [{ id: 'children', name: '', as: 'contact' }],
    place: 'children',
    groups: [{ id: 'children', name: '', kind: 'children', pupils: ['idah1234', 'karl1234'] }],
    sureForSeconds: 3000,
  },
);

const state = (name: string, when: string, list: Pupils, says: string): LiveState => ({
  name,
  when,
  html,
  world: world(list),
  says,
});

/** Elevadgang. Doors open and close, as long as the page is there. */
export const pupilsStates: readonly LiveState[] = [
  state('class', 'A teacher’s class, with all that can be told of a pupil.', oneClass, 'Emil Østergaard'),
  state(
    'open-for-one',
    'A door to a new password stands open for one pupil.',
    opened(oneClass, openingOf('o', [first?.username ?? ''])),
    'Ahmed Ali',
  ),
  state(
    'open-for-several',
    'For several at once there are two words to show on the wall.',
    opened(oneClass, openingOf('o', ['elev1000', 'elev1004'], { code: 'sol kanin' })),
    'sol kanin',
  ),
  state('children', 'A parent’s own children.', children, 'Karl Holm'),
  state(
    'not-sure',
    'To give more trust, the adult must first show who they are.',
    { ...oneClass, sureForSeconds: 0 },
    'Bo Li',
  ),
  state('nobody', 'A class without pupils.', pupilsOf([]), 'ingen'),
  { name: 'offline', when: 'There is no network.', html, world: () => nobodyAnswers, says: 'forbindelse' },
  {
    name: 'signed-out',
    when: 'The adult is signed in no longer.',
    html,
    world: () => () => ({ failure: failure('interaction-expired', {}) }),
    says: 'Log ind',
  },
];
