/** An anchor as GitHub makes it of a heading, so that a link works there and here. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The same for all of a page: the second of a name gets a number. */
export function slugs(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const name = slug(text) || 'section';
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  };
}
