import type { MeMessages, RoleName } from './messages.ts';

const roles: Record<RoleName, string> = {
  pupil: 'Elev',
  student: 'Studerende',
  parent: 'Forælder',
  teacher: 'Lærer',
  'user-administrator': 'Brugeradministrator',
  leader: 'Skoleleder',
  staff: 'Medarbejder',
};
const listed = new Intl.ListFormat('da');

export const roleOf: MeMessages['role'] = ({ role, classes }) =>
  classes.length === 0 ? roles[role] : `${roles[role]} i ${listed.format(classes)}`;

export const me = {
  title: 'Min Unilogin',
  role: roleOf,
  username: 'Brugernavn',
  'change-password': 'Skift adgangskode',
  'change-hint': 'Først skal du bruge den, du har nu.',
  practise: 'Øv dig',
  'practise-pictures': 'Kan du huske dine fire billeder?',
  'practise-words': 'Kan du huske din kode?',
  'sign-out': 'Log ud',
  'shared-computer': 'Bruger andre også computeren? Så husk at logge ud.',
  'signed-out': 'Du er logget ud',
  'signed-out-advice': 'Bruger andre også computeren? Så luk alle vinduer i browseren.',
  'sign-in-again': 'Log ind igen',
  failed: 'Du kom ikke ind',
  'failed-advice': 'Prøv igen. Bliver det ved, så spørg på din skole.',
  'not-sure': 'Her skal du vise mere end din adgangskode',
  'not-sure-advice': 'Siden åbner, når du har vist, at det er dig. Det kan du med MitID eller en adgangsnøgle.',
  'try-again': 'Prøv igen',
  back: 'Tilbage til Min Unilogin',
  'choose-school': 'Du passer også:',
  done: 'Færdig',
  'without-script': 'Du kan kun øve dig, når JavaScript er slået til i din browser.',
  'forgotten-pupil': 'Har du glemt din kode? Bed din lærer eller din far eller mor om en ny.',
  'forgotten-adult': 'Har du glemt din kode? Log ud, og tryk på “Jeg kan ikke komme ind”.',
} satisfies MeMessages;
