import type { School } from '../../people/school-file.ts';
import type { Cells } from '../table/cells.ts';
import { longestName, nameFault } from '../names.ts';
import type { Field } from './columns.ts';
import { gradeOf, gradeOfClass } from './words.ts';

type Class = School['classes'][number];

/**
 * The classes and year groups that pupils are in; a class's grade is what their lines say, else what its name begins with. Of a
 * class that lines say different grades of, each line but the first is reported.
 */
export function gatherClasses() {
  const classes = new Map<string, Class>();
  return {
    classes,
    /** Takes what a pupil's line says of its classes. */
    add(cells: Cells<Field>, institution: string): void {
      for (const field of ['class', 'yearGroup'] as const) {
        for (const name of cells.list(field)) addOne(cells, { institution, name, field });
      }
    },
  };

  function addOne(
    cells: Cells<Field>,
    { institution, name, field }: { institution: string; name: string; field: 'class' | 'yearGroup' },
  ) {
    const fault = nameFault(name);
    if (fault !== undefined) {
      if (fault === 'too-long') cells.wrong(fault, { limit: longestName }, field);
      else cells.wrong(fault, {}, field);
      return;
    }
    const said = cells.get('grade');
    // Of several classes in one line the grade is told by their names: one of them may be another
    const isOne = said !== '' && cells.list('class').length <= 1;
    const grade = isOne ? gradeOf(said) : (gradeOfClass(name) ?? gradeOf(said));
    if (grade === undefined) {
      cells.wrong('grade-unknown', {}, said === '' ? field : 'grade');
      return;
    }
    const key = `${institution} ${name}`;
    const known = classes.get(key);
    if (known === undefined)
      classes.set(key, { institution, name, grade, kind: field === 'class' ? 'class' : 'year-group' });
    else if (known.grade !== grade) cells.wrong('grade-differs', { name, grade, other: known.grade }, 'grade');
  }
}
