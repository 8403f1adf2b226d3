import { leastPeople } from '../idp/audit/counts.ts';
import { auditMonths } from '../idp/audit/retention.ts';
import { lastReadGrade } from '../idp/own-pages/children.ts';
import { log } from '../shared/i18n/log/da.ts';

const counts: Record<number, string> = { 4: 'fire', 5: 'fem', 6: 'seks' };
const inWords = (count: number) => counts[count] ?? String(count);

/** What is kept of what people do, why, for how long and who sees it, in Danish, as a page for schools. */
export function logPageForSchools(): string {
  const { usual, least } = auditMonths;
  const events = Object.values(log.event).map((event) => `- ${event}`);
  return `# Hvad Unilogin husker, og hvem der kan se det

*For schools, in Danish. Made by \`npm run docs:schools\` from what the provider does.*

Når nogen logger ind, skifter kode eller får hjælp af en voksen, skriver Unilogin en linje i en log. Den er der, for at den, det handler om,
kan opdage, hvis en anden har brugt deres login, og for at skolen bagefter kan finde ud af, hvad der skete. Den bruges ikke til at holde øje med,
hvad eleverne laver.

## Det står der i en linje

- **hvad** der skete, én af dem her under
- **hvem** det skete for, og **hvem** der gjorde det, hvis det var en anden. Der står et nummer, som kun Unilogin kan læse, ikke et navn
- **hvornår**
- **hvordan**, for eksempel om koden var udløbet, eller at man viste MitID
- **på vej til hvilken tjeneste**

Det er det, der bliver skrevet op:

${events.join('\n')}

## Det står der ikke

- ingen navne, brugernavne, klasser eller skoler
- ingen koder eller billeder, hverken rigtige eller forkerte, og ikke det tal, som en voksen skriver af
- ingen netværksadresse, og ikke hvilken maskine man sad ved
- ikke, hvad man lavede i tjenesten, eller hvornår man gik
- ingen forkerte forsøg. De tælles et andet sted og kun, så længe de skal bremse den, der gætter

At logge ind er en del af skolens opgave. Derfor spørges der ikke om lov, og derfor skrives der ikke mere op, end opgaven kræver.

## Så længe bliver det gemt

I **${usual} måneder**. Den, der driver Unilogin for skolen, kan vælge færre, dog mindst ${inWords(least)}, men aldrig flere. Derefter bliver linjerne til tal: hvor tit
noget skete i en måned på en skole. Ingen kan se på et tal, hvem det var.

## Så meget kan man se

| hvem | ser |
|---|---|
| den, det handler om | alt om sig selv, under *Min Unilogin*, "${log.title}". Den, der hjalp, står med fornavn |
| en kontaktperson med forældremyndighed | det samme om sit barn til og med ${lastReadGrade}. klasse. Man skal vise mere end sin adgangskode, for eksempel MitID. Hører forældremyndigheden op, kan man ikke læse mere fra det øjeblik, skolen har skrevet det |
| den voksne, der hjalp | hvad man selv svarede, og for hvem, så længe man har med barnet at gøre |
| skolens brugeradministrator | hvor tit noget skete på egen skole, i hele måneder, der er gået. Er det færre end ${inWords(leastPeople)} personer, står der ikke noget tal |
| skolens brugeradministrator, når en voksen har sagt "Det var ikke os" | hvilken elev, hvornår og på vej til hvilken tjeneste, i 90 dage: ellers kan skolen ikke hjælpe. Det står ikke i loggen, men i anmodningen |
| skolens fælles postkasse, når en voksen har sagt det | at det er sket, og hvor brugeradministratoren kan læse om det. Intet navn |
| lærere, ledere, tjenester, andre skoler | ingenting |

Fra ${lastReadGrade + 1}. klasse læser eleverne kun selv om sig selv. Ikke alle skoler giver fødselsdage; derfor er det klassen, der afgør det.
Har man ikke længere med hinanden at gøre som forælder, lærer eller elev, står der "en voksen" eller "et barn" i stedet for et navn.

## Ingen kan rette i den

Databasen siger nej til at ændre en linje og til at slette en, der ikke er gammel nok. Hver linje bærer desuden et fingeraftryk af den før, så
en ændring bagefter kan ses. Den, der driver Unilogin, efterprøver det med én kommando:

\`\`\`sh
npm run audit:verify
\`\`\`

Den skriver et fingeraftryk af den nyeste linje. Gem det et andet sted, for eksempel i skolens arkiv, og giv det med næste gang:

\`\`\`sh
npm run audit:verify -- FINGERAFTRYK
\`\`\`

Så kan heller ikke den, der ejer databasen, fjerne eller skrive linjer om, uden at det bliver set.

## Når nogen spørger

- **"Hvad har I om mig?"** Vis "${log.title}" under *Min Unilogin*. Det er hele loggen om én, bortset fra fingeraftrykkene.
- **"Det var ikke mig!"** Giv eleven en ny kode. Så bliver alle andre, der er logget ind som eleven, logget ud.
- **"Slet det."** Linjerne forsvinder af sig selv efter ${usual} måneder. Før kan ingen slette dem, heller ikke skolen: ellers kunne den, der brugte en andens login, også.
- **"Hvem har hjulpet mit barn?"** En kontaktperson kan selv se det under "${log.title}", til og med ${lastReadGrade}. klasse.
`;
}
