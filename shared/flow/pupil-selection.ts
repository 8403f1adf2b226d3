/** Who is chosen, and where a range begins. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** The one that was turned last. */
  readonly anchor?: string;
}

export const nobody: Selection = { selected: new Set() };

/** Turns one; with `isRange` all from the one that was turned last, which become what this one becomes. */
export function turn(
  { selected, anchor }: Selection,
  { username, isRange, shown }: { username: string; isRange: boolean; shown: readonly string[] },
): Selection {
  const isOn = !selected.has(username);
  const [from, to] = [anchor === undefined ? -1 : shown.indexOf(anchor), shown.indexOf(username)];
  const range = isRange && from >= 0 && to >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [username];
  return { selected: withAll(selected, range, isOn), anchor: username };
}

/** All who are shown, or none of them any more when they all were. */
export function turnAll({ selected }: Selection, shown: readonly string[]): Selection {
  const isOn = !shown.every((username) => selected.has(username));
  return { selected: withAll(selected, shown, isOn) };
}

/** Of these only those who are still there. */
export function stillThere({ selected, ...rest }: Selection, there: readonly string[]): Selection {
  const known = new Set(there);
  const left = [...selected].filter((username) => known.has(username));
  return left.length === selected.size ? { selected, ...rest } : { selected: new Set(left), ...rest };
}

function withAll(selected: ReadonlySet<string>, usernames: readonly string[], isOn: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  for (const username of usernames) {
    if (isOn) next.add(username);
    else next.delete(username);
  }
  return next;
}
