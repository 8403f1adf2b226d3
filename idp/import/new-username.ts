/** What of a name is not written with the 26 letters. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
};

/** The letters of a name, as usernames have them: "Jørgen" is joergen, "Żółć" is zolc. */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøåßðþłœ]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
}

/** How often digits are drawn anew before other letters are taken. */
const draws = 60;

/**
 * A username that nobody has: the first four letters of the given name, filled up from the family name, and four digits that are
 * drawn, so that nobody can count through them. Where nearly all digits to these letters are taken, the last letters change.
 * @param draw a number from 0 to 9999
 */
export function newUsername(
  { givenName, familyName }: { givenName: string; familyName: string },
  isTaken: (username: string) => boolean,
  draw: () => number,
): string {
  const letters = `${lettersOf(givenName)}${lettersOf(familyName)}xxxx`.slice(0, 4);
  for (let change = 0; ; change += 1) {
    const stem = change === 0 ? letters : letters.slice(0, 2) + twoLetters(change);
    for (let tries = 0; tries < draws; tries += 1) {
      const username = stem + String(draw()).padStart(4, '0');
      if (!isTaken(username)) return username;
    }
  }
}

/** aa, ab, …: the same letters come again after 676 changes, when 6,760,000 usernames are taken. */
function twoLetters(change: number): string {
  const letter = (index: number) => String.fromCharCode(97 + (index % 26));
  return letter(Math.floor((change - 1) / 26)) + letter(change - 1);
}
