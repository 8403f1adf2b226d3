import type { StepUpMessages } from './messages.ts';

export const stepUp = {
  why: ({ service }) => `${service || 'Siden'} vil være helt sikker på, at det er dig.`,
  'an-adult-helps': 'Det kan en voksen hjælpe dig med.',
  with: ({ name }) => `Fortsæt med ${name}`,
  beside: 'En voksen er hos mig',
  'beside-with': ({ name }) => `Din voksne bruger ${name ?? 'en adgangsnøgle'}`,
  whom: ({ isElsewhere }) => (isElsewhere ? 'Eller spørg en, der ikke er her' : 'Hvem vil du spørge?'),
  'ask-any': 'Spørg alle mine voksne',
  ask: 'Spørg',
  teachers: 'Mine lærere',
  is: ({ is }) => (is === 'teacher' ? 'lærer' : 'voksen'),
  'no-adult': 'Jeg kan ikke finde en voksen',
  'no-adult-advice': 'Det gør ikke noget. Tryk på ”Ikke nu”. Prøv igen, når du er sammen med en voksen.',
  'no-way': 'Det kan du ikke endnu. Spørg på skolen.',
  'not-now': 'Ikke nu',
  'say-number': ({ name, number }) => `Sig tallet til ${name ?? 'en af dine voksne'}: ${number.split('').join(' – ')}.`,
  'they-type': ({ name, host }) => `${name ?? 'Den voksne'} åbner ${host}/ja og skriver tallet.`,
  'goes-on': 'Så går siden selv videre.',
  'hear-number': 'Hør tallet',
  left: ({ minutes }) => {
    if (minutes === undefined) return 'Tiden er gået.';
    if (minutes === 0) return 'Du har under 1 minut.';
    return minutes === 1 ? 'Du har omkring 1 minut.' : `Du har omkring ${minutes} minutter.`;
  },
  'call-me': 'Sig til, når der er svar',
  'no-answer': ({ name }) => (name === undefined ? 'Svarer ingen?' : `Svarer ${name} ikke?`),
  'no-answer-advice': 'Ring, eller gå hen og sig det. Tryk på ”Stop” for at spørge en anden.',
  stop: 'Stop',
  'no-network': 'Der er ikke hul igennem lige nu. Vi prøver igen om lidt.',
} satisfies StepUpMessages;
