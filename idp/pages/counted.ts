/** A title with how many there are to look at, if there are any: "Det var ikke os (2)". */
export const counted = (title: string, count: number): string => (count === 0 ? title : `${title} (${count})`);
