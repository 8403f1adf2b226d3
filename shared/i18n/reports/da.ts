import type { ReportMessages } from './messages.ts';

const devices = { phone: 'en telefon', tablet: 'en tablet', computer: 'en computer' };

export const reports = {
  title: 'Det var ikke os',
  hint: 'Voksne har sagt, at en anmodning ikke kom fra deres barn.',
  what: 'Nogen har bedt om ekstra sikkerhed i en elevs navn, og en voksen har svaret, at det ikke var eleven. Elevens login på den maskine er afsluttet.',
  'what-to-do':
    'Tal med eleven. Kender andre elevens adgangskode, så lad eleven få en ny. Se også, om den samme maskine er brugt af flere.',
  nothing: 'Ingen har meldt noget i de sidste 90 dage.',
  by: ({ role }) => (role === 'parent' ? 'Meldt af en forælder' : 'Meldt af en lærer'),
  device: ({ device }) => `Fra ${devices[device]}`,
  'on-the-way-to': 'På vej til',
  username: 'Brugernavn',
  'not-yours': 'Siden er for skolens brugeradministratorer.',
} satisfies ReportMessages;
