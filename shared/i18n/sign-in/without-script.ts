import type { Form } from '../../contract/sign-in.ts';

type Sentence = (params: { form: Form }) => string;

/** What the server's page says where no script runs; no script carries it. `form`: what the step is about. */
export const withoutScript: { da: Sentence; en: Sentence } = {
  da: ({ form }) =>
    form === 'pictures'
      ? 'Billederne virker kun, når JavaScript er slået til i din browser. Bed en voksen om hjælp.'
      : 'Siden virker kun, når JavaScript er slået til i din browser.',
  en: ({ form }) =>
    form === 'pictures'
      ? 'The pictures need JavaScript, which is off in your browser. Ask an adult for help.'
      : 'This page needs JavaScript, which is off in your browser.',
};
