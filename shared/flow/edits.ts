/**
 * How many edits make what was typed the beginning of a word: a letter more, a letter less, another letter, or two that changed places. `most` and one
 * more where it is more than that: whoever asks for few is answered soon.
 */
export function editsToBeginning(typed: string, word: string, most: number): number {
  const tooMany = most + 1;
  if (typed.length > word.length + most) return tooMany;
  // No letter further to the right can matter
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isSwapped) cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return tooMany;
    [before, last] = [last, next];
  }
  return Math.min(tooMany, ...last);
}
