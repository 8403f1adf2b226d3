import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import type { DraftPerson, DraftPlace } from './draft.ts';

/**
 * Makes one person of the lines that are about the same one, by username or by number of the register: a line for each place,
 * or for each child. Two lines with different names, or about the same place of a pupil, are a mistake. So are lines that nothing
 * but a name connects: two fathers called Lars Holm must not become one.
 */
export function onePersonEach(lines: readonly DraftPerson[]): {
  people: readonly DraftPerson[];
  findings: readonly ImportFinding[];
} {
  const findings: ImportFinding[] = [];
  const people: DraftPerson[] = [];
  const indexOf = new Map<string, number>();
  const nameless = new Map<string, DraftPerson>();
  for (const line of lines) {
    const keys = keysOf(line);
    if (keys.length === 0) {
      const name = `${line.places[0].institution} ${line.givenName} ${line.familyName} ${line.born ?? ''}`;
      if (nameless.has(name)) findings.push({ ...line.at, code: 'who-is-it', data: {} });
      nameless.set(name, line);
    }
    const index = keys.map((key) => indexOf.get(key)).find((one) => one !== undefined);
    const known = index === undefined ? undefined : people[index];
    if (index === undefined || known === undefined) {
      for (const key of keys) indexOf.set(key, people.length);
      people.push(line);
      continue;
    }
    const both = merge(known, line);
    if (both === undefined) findings.push({ ...line.at, code: 'twice', data: { line: known.at.line ?? 0 } });
    else people[index] = both;
    for (const key of keys) indexOf.set(key, index);
  }
  return { people, findings };
}

function keysOf({ username, registerId, places: [{ institution }] }: DraftPerson): string[] {
  return [
    ...(username === undefined ? [] : [`username ${username}`]),
    ...(registerId === undefined ? [] : [`register ${institution} ${registerId}`]),
  ];
}

function merge(one: DraftPerson, other: DraftPerson): DraftPerson | undefined {
  const isSame =
    one.givenName === other.givenName &&
    one.familyName === other.familyName &&
    agree(one.username, other.username) &&
    agree(one.born, other.born) &&
    agree(one.mail ?? undefined, other.mail ?? undefined) &&
    agree(one.registerId, other.registerId);
  if (!isSame) return undefined;
  const places = [...one.places] as [DraftPlace, ...DraftPlace[]];
  for (const place of other.places) {
    const at = places.findIndex(({ institution }) => institution === place.institution);
    const known = places[at];
    if (known === undefined) places.push(place);
    else if (known.role === 'parent') places[at] = place;
    else if (place.role !== 'parent') return undefined;
  }
  return {
    ...one,
    username: one.username ?? other.username,
    registerId: one.registerId ?? other.registerId,
    born: one.born ?? other.born,
    mail: one.mail ?? other.mail,
    places,
    children: [...one.children, ...other.children],
  };
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
