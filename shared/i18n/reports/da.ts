import type { RoleName } from '../me/messages.ts';
import type { ReportMessages } from './messages.ts';

const roles: Partial<Record<RoleName, string>> = { parent: 'en forælder', teacher: 'en lærer' };
const devices = { phone: 'en telefon', tablet: 'en tablet', computer: 'en computer' };

export const reports = {
  title: 'Det var ikke os',
  hint: 'Voksne har sagt, at et spørgsmål ikke kom fra et barn, de kender.',
  what: 'Nogen har bedt om ekstra sikkerhed i en elevs navn, og en voksen har svaret, at det ikke var eleven. Elevens login på den maskine er afsluttet.',
  'what-to-do':
    'Tal med eleven. Kender andre elevens adgangskode, så lad eleven få en ny. Se også, om den samme maskine er brugt af flere.',
  nothing: 'Ingen har meldt noget i de sidste 90 dage.',
  by: ({ role }) => `Meldt af ${roles[role] ?? 'en anden voksen'}`,
  device: ({ device }) => `Fra ${devices[device]}`,
  'on-the-way-to': 'På vej til',
  username: 'Brugernavn',
  'not-yours': 'Siden er for skolens brugeradministratorer.',
} satisfies ReportMessages;
