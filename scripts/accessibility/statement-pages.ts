import { writeFileSync } from 'node:fs';
import { criteria } from './criteria.ts';
import { type Criterion, ways } from './criterion.ts';

const inBrowser = criteria.filter(({ ways: by }) => by.includes('test') || by.includes('axe')).length;
const byEyes = criteria.filter(({ ways: by }) => by[0] === 'eyes').length;
const without = criteria.filter(({ ways: by }) => by[0] === 'none').length;
const waiting = criteria.filter(({ ways: by }) => by.includes('nobody'));
const numbers = waiting.map(({ number }) => number).join(', ');

const row = (lang: 'en' | 'da', { number, level, ways: by, proofs, ...names }: Criterion) =>
  `| ${number} | ${level} | ${names[lang]} | ${by.map((way) => ways[way][lang]).join('; ')} | ${proofs.map((proof) => `\`${proof}\``).join('<br>')} |`;
const rows = (lang: 'en' | 'da') => criteria.map((one) => row(lang, one)).join('\n');

/** Both statements, by the path of their page. */
export function statementPages(): Record<string, string> {
  return { 'docs/accessibility.md': english, 'docs/tilgaengelighed.md': danish };
}

const english = `# Accessibility

Last gone through on 26 November 2026, by those who made it. It is about the elements, the provider’s pages, the extension’s pages and this documentation. The same [in Danish](tilgaengelighed.md), in the form that Danish law asks of a public body:
whoever runs a provider completes it with their name and address. Made by \`npm run docs:accessibility\` from scripts/accessibility.

**The goal** is WCAG 2.2 at level AA. **The claim** is smaller: we found nothing that breaks it, in the ways below. That is not the same as accessible: nobody who uses a screen reader, a switch or
speech every day has tried any of it, and no child has.

## What was looked at, and how

Of ${criteria.length} criteria ${inBrowser} are looked at by machines at every change, ${byEyes} were gone through by reading pages and source, by those who made it, and for ${without} there is no such content.

| way | what it is | what it cannot tell |
|---|---|---|
| axe | axe-core 4.14 in the states of the pages and of every element, the pages also in dark and on small screens; elements in Chromium, Firefox and WebKit | about a third of what WCAG asks can be seen by a machine |
| screen-reader tree | what the browser gives to assistive technology, as a transcript: names, roles, order, what is announced and how often | what NVDA, JAWS, VoiceOver or TalkBack make of it, above all of \`aria-live\` and of fields in slots |
| keyboard | whole stories without a mouse: a pupil of grade 1, a parent, a teacher with thirty pupils | how it is with a switch, slowly, for an hour |
| 400 % | at 320 px and with text twice as large, also from right to left: nothing is cut, nothing scrolls sideways | magnifiers that show a part of the screen |
| forced colours | Chromium’s emulation: borders, focus, what is chosen | Windows’ own contrast themes |
| less motion | nothing moves but what tells something, and that not either when it is asked for | |
| easy words | LIX at most 20 for grades 0 to 3 and 25 for grades 4 to 6, by test | whether a child of six understands it |

## What is not yet known

- **Real screen readers.** Criteria ${numbers} hold in the browser’s tree. With NVDA, JAWS, VoiceOver and TalkBack, in Danish, nobody has tried.
- **Children.** No pupil has signed in with four pictures. Whether six-year-olds find and remember them is measured nowhere here.
- **Speech control, switches, eye tracking.** Not tried. All is buttons and fields with names, and the pictures can be walked with Tab alone.
- **Deaf people and signed Danish.** All that is heard is also written. There is no sign language.
- **Time.** A request to a grown-up lives five minutes, for security. It can be asked again, as often as one needs; it cannot be made longer (2.2.1 allows that where it is essential; whether it is, others may see differently).
- **Pictures as a password** (3.3.8) are recognition, which WCAG allows. Whoever cannot see them hears their names. For somebody for whom 36 pictures are too many there is no smaller board; a grown-up helps instead.
- **Printed letters and lists** are HTML for paper, without tags of a PDF.

## Tell us

Whatever keeps somebody out is a mistake, and more urgent than any other. Tell the school’s office or whoever runs the provider you sign in at (who publishes this statement names them here), or open an issue in this project’s repository
and begin its title with “accessibility”. Say what you wanted to do, and with what (browser, assistive technology); a password is never needed.

## Each criterion

| criterion | level | | how it was looked at | tests |
|---|---|---|---|---|
${rows('en')}
`;

const danish = `# Tilgængelighedserklæring

*The accessibility statement in Danish, in the form of the law; [in English](accessibility.md).*

> Erklæringen er skrevet af dem, der har lavet Unilogin-forsiden. Den, der driver en login-tjeneste med den, sætter sit eget navn, sin adresse og sin dato ind, før den offentliggøres efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.

Vi vil gøre vores sider tilgængelige. Erklæringen gælder elementerne, login-siderne, Min Unilogin, Elevadgang, browserudvidelsens sider og denne dokumentation.

## Overensstemmelsesstatus

Siderne er **delvist i overensstemmelse** med EN 301 549 og WCAG 2.2, niveau AA. Vi kender ingen fejl, men vi ved ikke nok til at skrive “fuldt”: ingen, der bruger skærmlæser, kontakt eller talestyring til daglig, har prøvet siderne, og det har heller ingen børn.

## Indhold, der ikke er tilgængeligt, eller som vi ikke ved nok om

- **Rigtige skærmlæsere:** Kriterierne ${numbers} er set efter i det, browseren giver videre. Ingen har prøvet med NVDA, JAWS, VoiceOver eller TalkBack på dansk.
- **Børn:** Ingen elev har logget ind med de fire billeder endnu. Vi ved ikke, om børn på seks år finder og husker dem.
- **Talestyring, kontakter og øjenstyring** er ikke prøvet.
- **Tegnsprog** er der ikke. Alt, hvad der høres, står også skrevet.
- **Tid:** Et spørgsmål til en voksen lever i fem minutter. Det kan stilles igen, men ikke forlænges: det er for sikkerhedens skyld.
- **Billeder som kode:** Den, der ikke kan se dem, kan høre deres navne. For den, som 36 billeder er for mange for, er der ingen mindre tavle. Så hjælper en voksen.
- **Breve og lister på papir** er HTML til udskrift og ikke tagget PDF.

## Udarbejdelse af erklæringen

Erklæringen er lavet den 26. november 2026 ved **egenvurdering**. Af de ${criteria.length} kriterier ser maskiner efter ved ${inBrowser} af dem, hver gang noget ændres. ${byEyes} er gået igennem ved at læse sider og kildetekst, og ved ${without} er der ikke den slags indhold. Vi bruger axe-core 4.14 i hver tilstand, en udskrift af det,
en skærmlæser får, hele forløb med tastatur alene, 320 pixels bredde og 400 %, dobbelt så stor tekst, højre mod venstre, tvungne farver og mindre bevægelse. Elementerne er prøvet i Chromium, Firefox og WebKit.

## Giv os besked

Er der noget, der holder nogen ude, er det en fejl, og den haster. Sig det til skolens kontor eller til den, der driver login-tjenesten (den, der offentliggør erklæringen, skriver her hvem og hvordan). Fortæl, hvad du ville, og hvad du brugte (browser, hjælpemiddel). Skriv aldrig din adgangskode.

## Håndhævelse

Får du ikke et svar, du kan bruge, kan du klage til den myndighed, der fører tilsyn efter loven. Den, der offentliggør erklæringen, skriver navn og adresse her.

## Kriterium for kriterium

| kriterium | niveau | | set efter ved | test |
|---|---|---|---|---|
${rows('da')}
`;

if (import.meta.main) {
  for (const [path, content] of Object.entries(statementPages())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), content);
  }
}
