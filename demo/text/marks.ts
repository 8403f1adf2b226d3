import type { Language } from '../server/language.ts';

interface MarksText {
  title: string;
  description: string;
  heading: string;
  lead: string;
  show: string;
  /** The person did not go on to show more of themselves. */
  hidden: string;
  /** Nobody is signed in. */
  signInFirst: string;
  failed: string;
  /** By the names that the API uses. */
  subjects: Record<string, string>;
  label: string;
  hint: string;
  save: string;
  saved: string;
  notSaved: string;
  empty: string;
  said: string;
  back: string;
}

export const marks: Record<Language, MarksText> = {
  da: {
    title: 'Mine karakterer',
    description: 'Karakterer, som kun du må se',
    heading: 'Mine karakterer',
    lead: 'Karakterer er kun for dig. Derfor spørger øen, om det virkelig er dig, før den viser dem.',
    show: 'Vis mine karakterer',
    hidden: 'Så bliver de, hvor de er. Din tekst er her endnu.',
    signInFirst: 'Log ind øverst på siden først. Din tekst er her endnu.',
    failed: 'Det gik ikke. Din tekst er her endnu; prøv igen om lidt.',
    subjects: { danish: 'Dansk', maths: 'Matematik', english: 'Engelsk', nature: 'Natur og teknik' },
    label: 'Hvad vil du arbejde videre med?',
    hint: 'Det, du skriver, bliver stående, mens du viser, at det er dig.',
    save: 'Gem',
    saved: 'Gemt.',
    notSaved: 'Ikke gemt endnu. Din tekst er her.',
    empty: 'Skriv et par ord først.',
    said: 'Det vil du arbejde videre med',
    back: 'Tilbage til Læringsøen',
  },
  en: {
    title: 'My marks',
    description: 'Marks for nobody’s eyes but yours',
    heading: 'My marks',
    lead: 'Marks are for you alone. So the island asks whether it is really you before it shows them.',
    show: 'Show my marks',
    hidden: 'Then they stay where they are. Your text is still here.',
    signInFirst: 'Sign in at the top of the page first. Your text is still here.',
    failed: 'That did not work. Your text is still here; try again in a moment.',
    subjects: { danish: 'Danish', maths: 'Maths', english: 'English', nature: 'Science' },
    label: 'What do you want to work on?',
    hint: 'What you write stays here while you show that it is you.',
    save: 'Save',
    saved: 'Saved.',
    notSaved: 'Not saved yet. Your text is here.',
    empty: 'Write a few words first.',
    said: 'What you want to work on',
    back: 'Back to Læringsøen',
  },
};
