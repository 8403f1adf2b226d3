/** What a table of people can say of somebody. */
export type Field =
  | 'username'
  | 'registerId'
  | 'givenName'
  | 'familyName'
  | 'role'
  | 'institution'
  | 'institutionName'
  | 'institutionKind'
  | 'municipalityCode'
  | 'municipality'
  | 'class'
  | 'grade'
  | 'yearGroup'
  | 'born'
  | 'mail'
  | 'contacts'
  | 'children'
  | 'custody'
  | 'until';

export type ColumnMap = Readonly<Record<Field, readonly string[]>>;

/** The headings of usual exports, in small letters. A file of one's own (`--columns`) says others for some or all. */
export const usualColumns: ColumnMap = {
  username: ['brugernavn', 'unilogin', 'uni-login', 'unilogin brugernavn', 'unilogin-brugernavn'],
  registerId: ['id', 'elevid', 'elev-id', 'ansatid', 'person-id', 'personid', 'elevnummer', 'medarbejdernummer'],
  givenName: ['fornavn', 'fornavne'],
  familyName: ['efternavn', 'efternavne'],
  role: ['rolle', 'roller', 'brugertype', 'stilling'],
  institution: ['institutionsnummer', 'institutionsnr', 'institutionsnr.', 'instnr', 'skolekode', 'skolenummer'],
  institutionName: ['institution', 'institutionsnavn', 'skole', 'skolenavn'],
  institutionKind: ['institutionstype', 'institutionsart'],
  municipalityCode: ['kommunekode', 'kommunenummer', 'kommunenr', 'kommunenr.'],
  municipality: ['kommune', 'kommunenavn'],
  class: ['klasse', 'klasser', 'stamklasse', 'hovedgruppe'],
  grade: ['klassetrin', 'trin'],
  yearGroup: ['årgang', 'årgange'],
  born: ['fødselsdato', 'fødselsdag', 'født'],
  mail: ['mail', 'e-mail', 'email', 'mailadresse', 'e-mailadresse'],
  contacts: ['kontaktpersoner', 'kontaktperson', 'forældre'],
  children: ['barn', 'børn', 'elev', 'elever', 'barns brugernavn', 'elevens brugernavn'],
  custody: ['forældremyndighed', 'har forældremyndighed'],
  until: ['slutdato', 'til og med', 'ophører', 'gyldig til', 'udmeldt'],
};
