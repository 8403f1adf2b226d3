/**
 * Words that follow one another by heart, under the names that zxcvbn-ts knows as sequences. It takes the shortest word that
 * begins somewhere, so "to" and "ti" are left out: they would hide "torsdag" and "tirsdag".
 */
export const wordSequences: Record<string, string[]> = {
  'cardinalNumbers-da': words('nul en tre fire fem seks syv otte ni elleve tolv tretten fjorten femten seksten tyve'),
  'ordinalNumbers-da': words('første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte'),
  'daysOfWeek-da': words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  'months-da': words('januar februar marts april maj juni juli august september oktober november december'),
  'seasons-da': words('forår sommer efterår vinter'),
  'timePeriods-da': words('morgen formiddag middag eftermiddag aften nat midnat'),
  'rainbowColors-da': words('rød orange gul grøn blå indigo violet lilla'),
  'directions-da': words('nord syd øst vest'),
  'intermediateDirections-da': words('nordøst nordvest sydøst sydvest'),
  'sizeProgression-da': words('lille mellem stor kæmpestor'),
  'planets-da': words('merkur venus jorden mars jupiter saturn uranus neptun'),
  'zodiacSigns-da': words(
    'vædderen tyren tvillingerne krebsen løven jomfruen vægten skorpionen skytten stenbukken vandmanden fiskene',
  ),
};

function words(text: string): string[] {
  return text.split(' ');
}
