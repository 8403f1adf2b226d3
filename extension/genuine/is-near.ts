/** Whether at most so many letters were left out, put in, changed or swapped with the next (optimal string alignment). */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++) {
      const cost = one[row - 1] === other[at - 1] ? 0 : 1;
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      here[at] = Math.min(
        (last[at] ?? 0) + 1,
        (here[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + cost,
        isSwap ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, here];
  }
  return (last[other.length] ?? Infinity) <= most;
}
