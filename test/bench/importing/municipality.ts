import { csv } from '../../support/tables.ts';

const given = ['Ida', 'Bo', 'Søren', 'Åse', 'Jørgen', 'Ærlige', 'Mette', 'Noah', 'Alma', 'Karl', 'Freja', 'Żaneta'];
const family = ['Holm', 'Li', 'Ågård', 'Lindgaard', 'Østergaard', 'Kjær', 'Hassan', 'Bæk', 'Hviid', 'Møller'];
const pupilsInClass = 25;
/** Of a school's people: pupils, and as many contacts less a few, and the rest are staff. */
const shares = { pupils: 0.55, contacts: 0.38 };

/** Schools with as many people each, as a folder of three tables; each school year all classes are a grade further. */
export function municipality(schools: number, peopleEach: number, grade = 0): Record<string, string> {
  const pupils = [
    ['Brugernavn', 'Fornavn', 'Efternavn', 'Klasse', 'Klassetrin', 'Institutionsnummer', 'Skole', 'Fødselsdato'],
  ];
  const staff = [['Brugernavn', 'Fornavn', 'Efternavn', 'Rolle', 'Klasser', 'Institutionsnummer', 'Skole']];
  const contacts = [['Brugernavn', 'Fornavn', 'Efternavn', 'Barn', 'Forældremyndighed', 'Institutionsnummer', 'Skole']];
  for (let school = 0; school < schools; school += 1) {
    const place = [String(100_000 + school), `Skole ${school}`];
    const pupilCount = Math.floor(peopleEach * shares.pupils);
    const contactCount = Math.floor(peopleEach * shares.contacts);
    for (let index = 0; index < pupilCount; index += 1) {
      const group = Math.floor(index / pupilsInClass);
      const at = Math.min((group % 9) + grade, 10);
      const className = `${at}.${String.fromCharCode(65 + Math.floor(group / 9))}`;
      const born = `${String((index % 28) + 1).padStart(2, '0')}-05-${2019 - (group % 9)}`;
      pupils.push([username('e', school, index), ...nameOf(index), className, String(at), ...place, born]);
    }
    for (let index = 0; index < contactCount; index += 1) {
      contacts.push([username('k', school, index), ...nameOf(index + 7), username('e', school, index), 'ja', ...place]);
    }
    for (let index = 0; index < peopleEach - pupilCount - contactCount; index += 1) {
      const at = Math.min((index % 9) + grade, 10);
      staff.push([username('m', school, index), ...nameOf(index + 3), 'Lærer', `${at}.A`, ...place]);
    }
  }
  return { 'elever.csv': csv(pupils), 'ansatte.csv': csv(staff), 'kontakter.csv': csv(contacts) };
}

function nameOf(index: number): [string, string] {
  return [given[index % given.length] ?? '', family[Math.floor(index / given.length) % family.length] ?? ''];
}

/** The kind, two letters for the school, one for the thousand. */
function username(kind: string, school: number, index: number): string {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  const stem = kind + letter(Math.floor(school / 26)) + letter(school) + letter(Math.floor(index / 10_000));
  return stem + String(index % 10_000).padStart(4, '0');
}
