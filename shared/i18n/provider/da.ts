import type { ProviderMessages } from './messages.ts';

export const provider = {
  'sign-out': 'Vil du logge ud?',
  'sign-out-consequence': 'Du bliver logget ud her og hos de tjenester, du har brugt.',
  'sign-out-elsewhere':
    'Du loggede ind hos MitID, din kommune eller din skole. Dér kan du stadig være logget ind. Bruger andre også computeren, så luk browseren bagefter.',
  'signing-out': 'Du bliver logget ud',
  yes: 'Ja, log ud',
  no: 'Nej, bliv logget ind',
  'signed-out': 'Du er logget ud',
  'signed-out-advice': 'Bruger andre også computeren? Så luk alle vinduer i browseren.',
  expired: 'Siden er udløbet',
  'expired-advice': 'Gå tilbage til det sted, du kom fra, og log ind igen.',
  failed: 'Det gik ikke',
  'failed-advice':
    'Gå tilbage til det sted, du kom fra, og prøv igen. Bliver det ved, så vis koden til en, der kan hjælpe.',
  'on-the-way-back': 'Et øjeblik.',
  'not-found': 'Siden findes ikke',
  'not-found-advice': 'Gå tilbage til det sted, du kom fra.',
} satisfies ProviderMessages;
