import type { Language } from './page.ts';

const da = {
  signOut: {
    title: 'Vil du logge ud?',
    consequence: 'Du bliver logget ud her og hos de tjenester, du har brugt.',
    going: 'Du bliver logget ud',
    yes: 'Ja, log ud',
    no: 'Nej, bliv logget ind',
  },
  signedOut: { title: 'Du er logget ud', advice: 'Bruger andre også computeren? Så luk alle vinduer i browseren.' },
  notFound: { title: 'Siden findes ikke', advice: 'Gå tilbage til det sted, du kom fra.' },
  expired: { title: 'Siden er udløbet', advice: 'Gå tilbage til det sted, du kom fra, og log ind igen.' },
  failed: {
    title: 'Det gik ikke',
    advice: 'Gå tilbage til det sted, du kom fra, og prøv igen. Bliver det ved, så vis koden til en, der kan hjælpe.',
  },
};

const en: typeof da = {
  signOut: {
    title: 'Do you want to sign out?',
    consequence: 'You will be signed out here and at the services that you have used.',
    going: 'Signing you out',
    yes: 'Yes, sign me out',
    no: 'No, stay signed in',
  },
  signedOut: {
    title: 'You are signed out',
    advice: 'Do others use this computer? Then close all windows of the browser.',
  },
  notFound: { title: 'There is no such page', advice: 'Go back to where you came from.' },
  expired: { title: 'This page has expired', advice: 'Go back to where you came from, and sign in again.' },
  failed: {
    title: 'That did not work',
    advice:
      'Go back to where you came from, and try again. If it happens again, show the code to somebody who can help.',
  },
};

export const pageTexts: Record<Language, typeof da> = { da, en };
