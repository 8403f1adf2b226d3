import type { Language } from '../server/language.ts';

interface StarGardenText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
}

export const starGarden: Record<Language, StarGardenText> = {
  da: {
    title: 'Stjernehaven',
    description: 'En side, som skolen ikke har sagt ja til endnu',
    welcome: 'Velkommen til Stjernehaven',
    lead: 'Her kommer man kun ind, når skolen har godkendt en dataaftale og givet adgang. Prøv som elev, lærer og brugeradministrator.',
  },
  en: {
    title: 'Stjernehaven',
    description: 'A site that the school has not said yes to yet',
    welcome: 'Welcome to Stjernehaven',
    lead: 'You only get in here when the school has approved a data agreement and given access. Try it as a pupil, a teacher and a user administrator.',
  },
};
