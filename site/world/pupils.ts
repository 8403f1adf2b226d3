import type { Opening, Pupil, Pupils } from '../../shared/contract/pupils.ts';

/** A pupil of whom there is nothing to tell. */
export function pupilOf(username: string, changes: Partial<Pupil> = {}): Pupil {
  return { username, name: `Elev ${username}`, password: { is: 'fine' }, windows: [], got: [], ...changes };
}

export function openingOf(id: string, pupils: readonly string[], changes: Partial<Opening> = {}): Opening {
  const openedAt = Date.UTC(2026, 10, 25, 9, 0);
  return { id, gives: 'password', openedAt, secondsLeft: 300, pupils: [...pupils], ...changes };
}

/** A teacher's class 5.A of these pupils, at a school. */
export function pupilsOf(pupils: readonly Pupil[], changes: Partial<Pupils> = {}): Pupils {
  return {
    places: [{ id: '280001', name: 'Skovbrynet Skole', as: 'teacher' }],
    place: '280001',
    groups: [{ id: '5.A', name: '5.A', kind: 'class', pupils: pupils.map(({ username }) => username) }],
    pupils: [...pupils],
    openings: [],
    rules: { lastsSeconds: 300, codeFrom: 2 },
    sureForSeconds: 0,
    ...changes,
  };
}

/** As it stands when a door has been opened for these of the list. */
export function opened(list: Pupils, opening: Opening): Pupils {
  const { id, gives, secondsLeft } = opening;
  return {
    ...list,
    openings: [opening, ...list.openings],
    pupils: list.pupils.map((pupil) => {
      if (!opening.pupils.includes(pupil.username)) return pupil;
      const windows = pupil.windows.filter((one) => one.gives !== gives);
      return { ...pupil, windows: [...windows, { opening: id, gives, is: 'open', secondsLeft }] };
    }),
  };
}

/** As it stands when these have come through. */
export function through(list: Pupils, opening: string, usernames: readonly string[]): Pupils {
  return {
    ...list,
    pupils: list.pupils.map((pupil) => {
      const window = pupil.windows.find((one) => one.opening === opening);
      if (!window || !usernames.includes(pupil.username)) return pupil;
      const windows = pupil.windows.filter((one) => one !== window);
      return { ...pupil, windows, got: [...pupil.got, { opening, gives: window.gives }], password: { is: 'fine' } };
    }),
  };
}
