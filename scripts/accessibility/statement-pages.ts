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

Last gone through on 26 November 2026, by those who made it. It is about the elements, the provider’s pages, the extension’s pages and this documentation. The same [in Danish](tilgaengelighed.md), as a draft for the statement that Danish law asks of a public body,
which is made in the Agency for Digital Government’s own tool (WAS-Tool), by whoever runs a provider. Made by \`npm run docs:accessibility\` from scripts/accessibility.

**The goal** is WCAG 2.2 at level AA. **The claim** is smaller: we found nothing that breaks it, in the ways below. That is not the same as accessible: nobody who uses a screen reader, a switch or
speech every day has tried any of it, and no child has.

## What was looked at, and how

Of ${criteria.length} criteria ${inBrowser} are looked at by machines, wholly or in part, at every change, ${byEyes} were gone through by reading pages and source, by those who made it, and for ${without} there is no such content.

| way | what it is | what it cannot tell |
|---|---|---|
| axe | axe-core 4.14 in the states of the pages and of every element, the pages also in dark and on small screens; elements in Chromium, Firefox and WebKit | about a third of what WCAG asks can be seen by a machine |
| screen-reader tree | what the browser gives to assistive technology, as a transcript: names, roles, order, what is announced and how often | what NVDA, JAWS, VoiceOver or TalkBack make of it, above all of \`aria-live\` and of fields in slots |
| keyboard | whole stories without a mouse: a pupil of grade 1, a parent, a teacher with thirty pupils | how it is with a switch, slowly, for an hour |
| 400 % | at 320 px and with text twice as large, also from right to left: nothing is cut, nothing scrolls sideways | magnifiers that show a part of the screen |
| more space | line, letter and word spacing of 1.4.12 in 320 px: the sign-in cuts no word | the other pages, which were read |
| forced colours | Chromium’s emulation: borders, focus, what is chosen | Windows’ own contrast themes |
| less motion | nothing moves but what tells something, and that not either when it is asked for | |
| easy words | LIX at most 20 for grades 0 to 3 and 25 for grades 4 to 6, by test | whether a child of six understands it |

## What is not yet known

- **The rest of EN 301 549.** The law is measured by its chapters 9 (WCAG 2.1, which 2.2 contains, without 4.1.1), 10 (documents) and 11 (software). 10 and 11 were not gone through; they may concern printed letters and the extension.
- **What is not ours.** MitID’s pages, municipalities’ own sign-ins and the services have statements of their own.
- **Other browsers and machines.** Edge, Safari, Windows, iPads and phones were not tried.
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

*The accessibility statement in Danish, as a draft for whoever has to publish one; [in English](accessibility.md).*

> **Et forlæg, ikke en færdig erklæring.** Offentlige organer skal lave deres erklæring i Digitaliseringsstyrelsens WAS-Tool: én for hvert websted, med telefonnummer og skriftlig kontakt, ført ajour mindst en gang om året (webtilgængelighedslovens § 4 og bekendtgørelse nr. 904 af 22. august 2019). Teksten her følger EU’s standarderklæring (2018/1523), så den kan sættes ind. Den, der driver login-tjenesten, skriver sit navn, sin kontakt og sin dato, og retter det, der er anderledes hos dem.

Erklæringen gælder elementerne, login-siderne, Min Unilogin, Elevadgang, browserudvidelsens sider og denne dokumentation.

## Overensstemmelsesstatus

Siderne er **delvist i overensstemmelse** med webtilgængelighedsloven. Vi kender ingen fejl. Vi skriver alligevel “delvist”, af to grunde:

- Ingen, der bruger skærmlæser, kontakt eller talestyring til daglig, har prøvet siderne, og det har heller ingen børn.
- Vi har set på alle kriterier i WCAG 2.2, niveau A og AA. Loven måles efter EN 301 549, kapitel 9, 10 og 11. Kapitel 9 er WCAG 2.1, som 2.2 rummer (4.1.1 er udgået). Kapitel 10 om dokumenter og 11 om programmer har vi ikke gennemgået. De kan gælde breve på papir og browserudvidelsen.

## Indhold, der ikke er tilgængeligt

**Ikke i overensstemmelse med loven:** Intet, som vi kender til.

**Uforholdsmæssig byrde:** Vi beder ikke om undtagelse for noget.

**Ikke vores:** MitID’s sider, kommunernes lokale logins og de tjenester, man logger ind på, har deres egne erklæringer.

**Det ved vi ikke nok om:**

- **Rigtige skærmlæsere:** Kriterierne ${numbers} er prøvet mod det, browseren giver videre til en skærmlæser. Ingen har prøvet med NVDA, JAWS, VoiceOver eller TalkBack på dansk.
- **Børn:** Ingen elev har logget ind med de fire billeder endnu. Vi ved ikke, om børn på seks år finder og husker dem.
- **Talestyring, kontakter og øjenstyring** er ikke prøvet.
- **Tegnsprog** er der ikke. Alt, hvad der høres, står også skrevet.
- **Tid:** Et spørgsmål til en voksen lever i fem minutter. Det kan stilles igen, men ikke forlænges. Det er for sikkerhedens skyld, og 2.2.1 tillader det, når det er nødvendigt. Om det er det, kan andre se anderledes på.
- **Billeder som kode:** Den, der ikke kan se dem, kan høre deres navne. For den, som 36 billeder er for mange for, er der ingen mindre tavle. Så hjælper en voksen.
- **Breve og lister på papir** er HTML til udskrift og ikke tagget PDF.

## Udarbejdelse af erklæringen

Erklæringen er lavet den 26. november 2026 ved **egenvurdering**, af dem, der har lavet siderne. Ingen udefra har set på dem. Af de ${criteria.length} kriterier er ${inBrowser} helt eller delvis prøvet af maskiner, hver gang noget ændres. ${byEyes} er gået igennem ved at læse sider og kildetekst. Ved ${without} er der ikke den slags indhold.

Maskinerne bruger axe-core 4.14 på sider og elementer i deres tilstande. En maskine kan se omkring en tredjedel af det, WCAG kræver. Derfor er der også egne test: det, browseren giver en skærmlæser, som udskrift, hele forløb med tastatur alene, 320 pixels bredde og 400 %, dobbelt så stor tekst, mere luft i teksten, højre mod venstre, tvungne farver (som Chromium efterligner dem) og mindre bevægelse.
Elementerne er prøvet i Chromium, Firefox og WebKit. Edge og Safari, Windows, iPad og telefoner er ikke prøvet.

## Giv os besked

Er der noget, der holder nogen ude, er det en fejl, og den haster. Sig det til skolens kontor eller til den, der driver login-tjenesten (**den, der offentliggør erklæringen, skriver her et telefonnummer og en adresse at skrive til**). Fortæl, hvad du ville, og hvad du brugte (browser, hjælpemiddel). Skriv aldrig din adgangskode.

## Håndhævelse

Får du ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen, der fører tilsyn efter loven. (**Den, der offentliggør erklæringen, ser efter, at det stadig er dem, og skriver, hvordan man når dem.**)

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
