import type { MaterialMessages } from './messages.ts';

export const material = {
  audience: {
    leaders: 'Skolens ledelse',
    staff: 'Lærere og medarbejdere',
    indskoling: 'Elever i 0. til 3. klasse',
    mellemtrin: 'Elever i 4. til 6. klasse',
    udskoling: 'Elever fra 7. klasse',
    parents: 'Forældre',
  },
  'from-school': 'Fra skolen',
  contact: 'Spørg os',
  'all-pages': 'Om Unilogin',
  published: ({ date }) => `Udgivet ${date}`,
  'not-found': 'Her er ingen side',
  'not-found-advice': 'Se efter, om adressen er rigtig. Skolen kan også have taget siden ned igen.',
} satisfies MaterialMessages;
