/** Spearman's ρ: how alike two orders are, from -1 to 1; what is alike shares its mean rank. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranksOf(one), ranksOf(other));
}

/** Kendall's τ-b: the share of pairs in the same order less the share in the other, ties taken into account. */
export function kendall(one: readonly number[], other: readonly number[]): number {
  let [same, opposite, tiedOne, tiedOther] = [0, 0, 0, 0];
  for (const [at, first] of one.entries()) {
    for (let next = at + 1; next < one.length; next += 1) {
      const a = Math.sign(first - (one[next] ?? 0));
      const b = Math.sign((other[at] ?? 0) - (other[next] ?? 0));
      if (a * b > 0) same += 1;
      else if (a * b < 0) opposite += 1;
      else if (a === 0 && b !== 0) tiedOne += 1;
      else if (b === 0 && a !== 0) tiedOther += 1;
    }
  }
  const ordered = same + opposite;
  return (same - opposite) / Math.sqrt((ordered + tiedOne) * (ordered + tiedOther));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((one, other) => one.value - other.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (const { at } of order.slice(from, to + 1)) ranks[at] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [m, n] = [mean(one), mean(other)];
  const sum = (term: (a: number, b: number) => number) =>
    one.reduce((total, value, at) => total + term(value - m, (other[at] ?? 0) - n), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}
