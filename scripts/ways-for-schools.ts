import { requestRules } from '../idp/approvals/pace.ts';
import { lastReadGrade } from '../idp/own-pages/children.ts';
import { leastAgeIn, resetRules } from '../idp/sign-in/reset-rules.ts';
import { limits } from '../idp/throttle/limits.ts';
import { guide } from '../shared/i18n/guide/da.ts';
import { wayIn } from '../shared/i18n/way-in/da.ts';
import { windowMinutes } from '../shared/policy/lifecycle/window.ts';

/** For schools that tell no birthdays: the grade in which everybody has the age. */
const aloneFromGrade = Array.from({ length: 11 }, (_, grade) => grade).find(
  (grade) => leastAgeIn(grade) >= resetRules.alone.from,
);

/** Where whoever cannot get in goes, in Danish, for schools: the numbers are those that the provider goes by. */
export function waysForSchools(): string {
  const { atOnce, oneMoreAfterSeconds } = limits.allowances['asks-for-password'];
  return `
## Når nogen ikke kan komme ind

På login-siden står "${guide.title}". Det fører til to spørgsmål, hvem man er, og hvad der er sket, og derfra til det, man kan gøre. Siderne er de samme,
uanset om brugernavnet findes: ingen kan bruge dem til at finde ud af, hvem der går på skolen. Ingen af vejene viser en voksen elevens kode.

| hvem | får en ny kode ved |
|---|---|
| alle elever | at læreren åbner døren i Elevadgang. Den er åben i ${windowMinutes} minutter, medmindre den, der driver Unilogin, har valgt andet, og kan bruges én gang. Er det flere elever på én gang, skriver de også de to ord fra tavlen |
| alle elever | at en kontaktperson med forældremyndighed viser MitID eller en adgangsnøgle ved elevens skærm |
| alle elever | at en kontaktperson med forældremyndighed, der er et andet sted, skriver det tal, eleven læser op. Den voksne skal have vist MitID eller en adgangsnøgle. Tallet gælder i ${requestRules.lastsSeconds / 60} minutter. En lærer kan ikke: lærere bruger Elevadgang |
| alle elever | at en kontaktperson med forældremyndighed åbner døren på sin egen side: Min Unilogin, "Dine børn" |
| elever, der er fyldt ${resetRules.alone.from} år | selv at vise deres eget MitID. Har skolen ikke givet fødselsdage, er det fra ${aloneFromGrade}. klasse. Til og med ${lastReadGrade}. klasse kan kontaktpersonerne læse i loggen, at det skete |
| forældre og ansatte | selv at vise deres eget MitID eller deres egen adgangsnøgle |

- **Den gamle kode** virker ikke mere, når den nye er øvet. Man bliver logget ud alle andre steder. En kode, der var låst, er åben igen.
- **Den voksnes MitID** bliver ikke på elevens computer: bagefter er man logget ud hos MitID, og ingen navne står på skærmen.
- **Glemt brugernavn:** "${guide['to-find']}" viser ens eget og ens børns, én gang. Læreren kan se elevens brugernavn i Elevadgang og på listen, der kan skrives ud.
- **"${guide.what({ who: 'pupil', what: 'locked' })}":** efter fem forkerte forsøg skal man vente. Er det for længe, hjælper alle vejene ovenfor med det samme.
- **At spørge en voksen et andet sted** kan gøres ${atOnce} gange lige efter hinanden for et brugernavn, derefter én gang hvert ${oneMoreAfterSeconds / 60}. minut.
- **Kan man ingen af delene,** siger siden, hvem man skal spørge: elever deres lærer eller skolens kontor, forældre kontoret på barnets skole, ansatte skolens brugeradministrator.
  Læreren nævnes aldrig ved navn. "${wayIn['none-fits']}" siger det samme.
`;
}
