import type { FramedMessages } from './messages.ts';

export const framed = {
  covered: 'Noget ligger over siden. Du kan skrive her igen, når det er væk. Du kan også åbne et vindue.',
  small: 'Her er for lidt plads. Åbn et vindue i stedet.',
  blind: 'Din browser kan ikke se, om noget ligger over siden. Åbn et vindue i stedet.',
  open: 'Åbn et vindue',
  elsewhere: 'Åbn et vindue',
  'elsewhere-why': 'Det kan ikke ske her inde i siden. Log ind i et vindue i stedet.',
} satisfies FramedMessages;
