import type { Door, Filter, Sign } from '../contract/pupil-signs.ts';
import type { Gives, Opening, Pupil } from '../contract/pupils.ts';

const gives = ['password', 'step-up'] as const satisfies readonly Gives[];

/** How a pupil stands, the most pressing first; never empty. @param elapsed seconds since the provider said so */
export function signsOf(pupil: Pupil, openings: readonly Opening[], elapsed = 0): readonly Sign[] {
  const doors = gives.flatMap((one) => doorOf(pupil, openings, one, elapsed) ?? []);
  // Whoever is at a door to a new password, or through it, has the older trouble behind them
  const isHelped = doors.some(({ is, gives }) => is !== 'late' && gives === 'password');
  const signs = [...doors, ...(isHelped ? [] : troubleOf(pupil, elapsed)), ...raisedOf(pupil, doors, elapsed)];
  return signs.length === 0 ? [{ is: 'fine' }] : signs;
}

export function isOf(filter: Filter, signs: readonly Sign[]): boolean {
  return signs.some(({ is }) => {
    switch (filter) {
      case 'needs':
        return is === 'never' || is === 'over' || is === 'due';
      case 'open':
        return is === 'open' || is === 'taken';
      case 'locked':
      case 'late':
      case 'through':
      case 'raised':
        return is === filter;
    }
  });
}

/** The door of that kind that was opened last. */
function doorOf(pupil: Pupil, openings: readonly Opening[], gives: Gives, elapsed: number): Door | undefined {
  const own = pupil.windows.filter((one) => one.gives === gives);
  const latest = openings.find((one) => one.gives === gives && one.pupils.includes(pupil.username));
  const open = own.find(({ is, secondsLeft }) => is === 'open' && secondsLeft > elapsed);
  if (open) return { is: 'open', gives, seconds: open.secondsLeft - elapsed }; // later than the one that somebody has left
  if (own.some(({ is }) => is === 'taken')) return { is: 'taken', gives };
  const got = pupil.got.filter((one) => one.gives === gives);
  if (latest === undefined) return got.length > 0 ? { is: 'through', gives } : undefined;
  return { is: got.some(({ opening }) => opening === latest.id) ? 'through' : 'late', gives };
}

function troubleOf({ locked, password }: Pupil, elapsed: number): readonly Sign[] {
  const signs: Sign[] = [];
  if (locked === 'until-helped') signs.push({ is: 'locked', seconds: locked });
  else if (locked !== undefined && locked > elapsed) signs.push({ is: 'locked', seconds: locked - elapsed });
  if (password.is !== 'fine') signs.push(password);
  return signs;
}

function raisedOf({ raisedSeconds = 0 }: Pupil, doors: readonly Door[], elapsed: number): readonly Sign[] {
  const isAtDoor = doors.some(({ is, gives }) => (is === 'open' || is === 'taken') && gives === 'step-up');
  return raisedSeconds > elapsed && !isAtDoor ? [{ is: 'raised', seconds: raisedSeconds - elapsed }] : [];
}
