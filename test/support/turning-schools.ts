import type { Database } from '../../idp/database/open.ts';

/** How many grades, classes of each grade and pupils of each class the schools have. */
export interface SchoolsSize {
  readonly schools: number;
  /** From 0 to this one. */
  readonly topGrade: number;
  readonly classesAGrade: number;
  readonly pupilsAClass: number;
}

/** Schools of generated people, of this school year: a teacher has a class and the one above it. Written a school at a time, as rows. */
export async function buildTurningSchools(database: Database, year: number, size: SchoolsSize): Promise<void> {
  for (let index = 0; index < size.schools; index += 1) {
    await buildOne(database, year, { ...size, number: String(100_000 + index) });
  }
}

async function buildOne(database: Database, year: number, school: SchoolsSize & { number: string }): Promise<void> {
  const { number, topGrade, classesAGrade, pupilsAClass } = school;
  await database
    .insertInto('institutions')
    .values({ number, name: `Skole ${number}`, kind: 'school' })
    .execute();
  const classes = Array.from({ length: (topGrade + 1) * classesAGrade }, (_, index) => {
    const grade = Math.floor(index / classesAGrade);
    return { institution: number, name: className(grade, index % classesAGrade), grade, year };
  });
  await database.insertInto('classes').values(classes).execute();
  const pupils = classes.flatMap(({ name }) =>
    Array.from({ length: pupilsAClass }, (_, each) => ({ id: `${number} ${name} ${each}`, in: [name] })),
  );
  const teachers = classes.map(({ name, grade }, index) => {
    const above = className(grade + 1, index % classesAGrade);
    return { id: `${number} ${name} teacher`, in: [name, ...(grade < topGrade ? [above] : [])] };
  });
  const row = (role: 'pupil' | 'teacher') => (one: { id: string }) => {
    return { id: one.id, username: one.id, given_name: 'Alma', family_name: 'Holm', role, institution: number };
  };
  const people = [...pupils.map(row('pupil')), ...teachers.map(row('teacher'))];
  const members = [...pupils, ...teachers].flatMap(({ id, in: own }) =>
    own.map((name) => ({ person: id, institution: number, class: name })),
  );
  for (const some of inParts(people)) await database.insertInto('people').values(some).execute();
  for (const some of inParts(members)) await database.insertInto('class_members').values(some).execute();
}

export function className(grade: number, index: number): string {
  return `${grade}.${'ABCDEF'[index] ?? index}`;
}

/** A statement takes 65,535 parameters at most. */
function inParts<T>(rows: readonly T[], size = 5000): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size));
}
