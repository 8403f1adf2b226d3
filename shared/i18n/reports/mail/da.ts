import type { ReportMailMessages } from './messages.ts';

export const reportMail = {
  sender: 'Unilogin',
  subject: ({ school }) => `En voksen har sagt: Det var ikke os (${school})`,
  what: 'Nogen har spurgt i en elevs navn. En voksen har svaret, at det ikke var eleven. Det er stoppet.',
  'read-here': 'Læs hvilken elev, og hvad skolen kan gøre',
  who: 'Siden er for skolens brugeradministratorer. Giv dem beskeden, hvis du ikke selv er en.',
} satisfies ReportMailMessages;
