/** A class or a year group as a school's register told it. */
export interface TurningClass {
  readonly name: string;
  /** 0 to 10. */
  readonly grade: number;
  readonly kind: 'class' | 'year-group';
  /** Whether its school year is over. */
  readonly isDue: boolean;
  /** Whether nobody is in it, as pupil or teacher. */
  readonly isEmpty: boolean;
}

/** What becomes of a class when the school year turns; `to` is absent of one that ends. */
export interface ClassMove {
  readonly name: string;
  readonly to?: { readonly name: string; readonly grade: number };
  /** An empty class of that name makes room for it. */
  readonly replaces?: true;
}

/** School is over with grade 9; who goes on to grade 10 is in a new class, which the register tells. */
const lastGrade = 9;

/**
 * What becomes of the classes of one school on 1 August, in an order in which no two ever have one name: the top grade first. The top
 * grade ends. A class whose next name another has, with people in it, keeps its own: people of two classes are never mixed, and
 * nobody gets other pupils than they had.
 * @param strays names under which people are listed although the register tells no such class
 */
export function nextClasses(classes: readonly TurningClass[], strays: readonly string[] = []): ClassMove[] {
  const taken = new Set([...classes.map(({ name }) => name), ...strays]);
  const empty = new Set(classes.filter(({ isEmpty, isDue }) => isEmpty && !isDue).map(({ name }) => name));
  const top = Math.min(lastGrade, Math.max(...classes.map(({ grade }) => grade)));
  const due = classes.filter(({ isDue }) => isDue).toSorted((one, other) => other.grade - one.grade);
  return due.map(({ name, grade, kind }): ClassMove => {
    if (grade >= top) {
      taken.delete(name);
      return { name };
    }
    const next = nextName(name, grade, kind);
    const replaces = empty.delete(next);
    if (next === name || (taken.has(next) && !replaces)) return { name, to: { name, grade: grade + 1 } };
    taken.delete(name);
    taken.add(next);
    return { name, to: { name: next, grade: grade + 1 }, ...(replaces && { replaces }) };
  });
}

/** "3.A" in grade 3 becomes "4.A", and so does the only number of a year group. "3-4.A", "2019A" and "Rød" stay: their number says something else. */
function nextName(name: string, grade: number, kind: TurningClass['kind']): string {
  const numbers = [...name.matchAll(/\d+/g)];
  const [first] = numbers;
  if (first === undefined || Number(first[0]) !== grade) return name;
  const rest = name.slice(first.index + first[0].length);
  const isOnly = kind === 'year-group' && numbers.length === 1;
  const isLeading = first.index === 0 && !/^\.?\s*[-–/+&]\s*\d/.test(rest);
  return isOnly || isLeading ? name.slice(0, first.index) + String(grade + 1) + rest : name;
}
