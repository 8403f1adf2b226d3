import { type Criterion, criterion } from './criterion.ts';

const transcript =
  'test/e2e/password-transcript.spec.ts › the checklist as a screen reader finds it, while a grade 8 pupil types';
const heard =
  'test/e2e/adult-elsewhere-looks.spec.ts › what a screen reader hears of it: the question, who can help, the number; who asks, and the answer';
const keyboard = 'test/e2e/keyboard.spec.ts › a grade 1 pupil signs in by keyboard alone';
const forced = 'test/e2e/accessibility.spec.ts › buttons and fields keep their borders, and the focus its ring';
const grade1 = 'test/e2e/accessibility.spec.ts › axe finds nothing in any state of a grade 1 pupil’s sign-in';
const grade8 = 'test/e2e/accessibility.spec.ts › axe finds nothing in any state of a grade 8 pupil’s sign-in';
const grownUps =
  'test/e2e/approvals-looks.spec.ts › axe finds nothing in any state, in any light and at any size, and nothing has to be scrolled sideways';
const zoomed =
  'test/e2e/zoomed-choice.spec.ts › at 400 % and from right to left an own password is chosen: with a paste of 10,000 characters, emoji and accents';
const narrow = 'test/widget/elements/sign-in.test.ts › fits into 320 px, also from right to left';
const spaced = 'test/widget/elements/sign-in-spacing.test.ts › cuts no word at any step, in 320 px';
const spoken = 'test/widget/elements/picture-pad.test.ts › says a picture’s name when asked to, without picking it';
const targets = 'test/widget/elements/sign-in.test.ts › is hit easily: every target is 44 px and more';
const politely =
  'test/widget/elements/password-checklist.test.ts › is heard politely: once the person rests, and only what changed';
const inWords =
  'test/widget/elements/password-checklist.test.ts › says of each rule how it stands, in words and with a symbol';
const languages =
  'test/e2e/languages.spec.ts › another language in the middle keeps what is typed, and all that comes later speaks it';
const calm =
  'test/widget/elements/step-up-looks.test.ts › does not move its ring where less motion is wished for, and has a rule for forced colours';
const noChart =
  'test/widget/elements/picture-pad.test.ts › lets Tab alone reach every picture, as a switch does, and passes the board once it is full';

/** All of WCAG 2.2 at A and AA: 55 criteria (4.1.1 fell away). */
export const criteria: readonly Criterion[] = [
  criterion('1.1.1', 'A', 'Non-text content', 'Ikke-tekstligt indhold', ['axe', 'test', 'nobody'], grade1, spoken),
  criterion('1.2.1', 'A', 'Audio-only and video-only', 'Kun lyd og kun video', ['none']),
  criterion('1.2.2', 'A', 'Captions (prerecorded)', 'Undertekster (optaget)', ['none']),
  criterion('1.2.3', 'A', 'Audio description or alternative', 'Synstolkning eller alternativ', ['none']),
  criterion('1.2.4', 'AA', 'Captions (live)', 'Undertekster (direkte)', ['none']),
  criterion('1.2.5', 'AA', 'Audio description', 'Synstolkning', ['none']),
  criterion(
    '1.3.1',
    'A',
    'Info and relationships',
    'Information og relationer',
    ['axe', 'test', 'nobody'],
    grade8,
    transcript,
    heard,
  ),
  criterion('1.3.2', 'A', 'Meaningful sequence', 'Meningsfuld rækkefølge', ['test', 'nobody'], heard),
  criterion('1.3.3', 'A', 'Sensory characteristics', 'Sensoriske egenskaber', ['eyes']),
  criterion('1.3.4', 'AA', 'Orientation', 'Visningsretning', ['eyes']),
  criterion(
    '1.3.5',
    'AA',
    'Identify input purpose',
    'Formålet med inputfelter',
    ['test'],
    'test/widget/elements/sign-in.test.ts › makes the fields that a page does not bring, as password managers know them',
  ),
  criterion(
    '1.4.1',
    'A',
    'Use of colour',
    'Brug af farve',
    ['test'],
    inWords,
    'test/widget/elements/step-up-looks.test.ts › has no red in time that runs out',
  ),
  criterion(
    '1.4.2',
    'A',
    'Audio control',
    'Styring af lyd',
    ['test'],
    'test/widget/elements/picture-pad.test.ts › forgets when it is removed',
  ),
  criterion('1.4.3', 'AA', 'Contrast (minimum)', 'Kontrast (minimum)', ['axe'], grade1, grownUps),
  criterion('1.4.4', 'AA', 'Resize text', 'Ændring af tekststørrelse', ['test'], zoomed),
  criterion('1.4.5', 'AA', 'Images of text', 'Billeder af tekst', ['eyes']),
  criterion('1.4.10', 'AA', 'Reflow', 'Ombrydning', ['test'], narrow, grownUps),
  criterion('1.4.11', 'AA', 'Non-text contrast', 'Kontrast for andet end tekst', ['test', 'eyes'], forced),
  criterion('1.4.12', 'AA', 'Text spacing', 'Tekstafstand', ['test', 'eyes'], spaced),
  criterion('1.4.13', 'AA', 'Content on hover or focus', 'Indhold ved hover eller fokus', ['none']),
  criterion(
    '2.1.1',
    'A',
    'Keyboard',
    'Tastatur',
    ['test'],
    keyboard,
    noChart,
    'test/e2e/approvals-looks.spec.ts › by keyboard alone: number, Enter, and the answer goes out',
  ),
  criterion('2.1.2', 'A', 'No keyboard trap', 'Ingen tastaturfælde', ['test'], noChart),
  criterion('2.1.4', 'A', 'Character key shortcuts', 'Genveje med enkelte taster', ['eyes']),
  criterion(
    '2.2.1',
    'A',
    'Timing adjustable',
    'Justerbar tid',
    ['test', 'nobody'],
    'test/widget/elements/sign-in.test.ts › says in words how long somebody must wait, and counts',
  ),
  criterion('2.2.2', 'A', 'Pause, stop, hide', 'Pause, stop, skjul', ['test'], calm),
  criterion('2.3.1', 'A', 'Three flashes', 'Tre glimt', ['eyes']),
  criterion(
    '2.4.1',
    'A',
    'Bypass blocks',
    'Spring over blokke',
    ['axe'],
    'test/e2e/accessibility.spec.ts › axe finds nothing on the demo’s pages',
  ),
  criterion('2.4.2', 'A', 'Page titled', 'Sidetitler', ['axe'], grade1),
  criterion(
    '2.4.3',
    'A',
    'Focus order',
    'Fokusrækkefølge',
    ['test'],
    'test/widget/elements/sign-in.test.ts › brings the focus to where a new step begins',
    keyboard,
  ),
  criterion('2.4.4', 'A', 'Link purpose (in context)', 'Formålet med links (i sammenhæng)', ['axe', 'eyes'], grade8),
  criterion('2.4.5', 'AA', 'Multiple ways', 'Flere måder', ['eyes']),
  criterion('2.4.6', 'AA', 'Headings and labels', 'Overskrifter og etiketter', ['test', 'eyes'], heard),
  criterion('2.4.7', 'AA', 'Focus visible', 'Synligt fokus', ['test'], forced),
  criterion('2.4.11', 'AA', 'Focus not obscured (minimum)', 'Fokus ikke tildækket (minimum)', ['eyes']),
  criterion('2.5.1', 'A', 'Pointer gestures', 'Pegebevægelser', ['none']),
  criterion('2.5.2', 'A', 'Pointer cancellation', 'Annullering af pegehandling', ['eyes']),
  criterion('2.5.3', 'A', 'Label in name', 'Etiket i navn', ['axe'], grade1, grownUps),
  criterion('2.5.4', 'A', 'Motion actuation', 'Aktivering ved bevægelse', ['none']),
  criterion('2.5.7', 'AA', 'Dragging movements', 'Trækbevægelser', ['none']),
  criterion(
    '2.5.8',
    'AA',
    'Target size (minimum)',
    'Målstørrelse (minimum)',
    ['test'],
    targets,
    'test/widget/elements/pupils-looks.test.ts › gives a finger at least 44 px for everything that is pressed',
  ),
  criterion('3.1.1', 'A', 'Language of page', 'Sidens sprog', ['axe', 'test'], languages),
  criterion('3.1.2', 'AA', 'Language of parts', 'Sprog i dele', ['eyes']),
  criterion('3.2.1', 'A', 'On focus', 'Ved fokus', ['eyes']),
  criterion(
    '3.2.2',
    'A',
    'On input',
    'Ved input',
    ['test'],
    'test/widget/elements/picture-pad.test.ts › takes four pictures in order, hands them over once, and forgets them',
  ),
  criterion('3.2.3', 'AA', 'Consistent navigation', 'Konsekvent navigation', ['eyes']),
  criterion('3.2.4', 'AA', 'Consistent identification', 'Konsekvent identifikation', ['eyes']),
  criterion(
    '3.2.6',
    'A',
    'Consistent help',
    'Konsekvent hjælp',
    ['test'],
    'test/widget/elements/sign-in.test.ts › leads whoever cannot get in to the guided way, in their language',
  ),
  criterion(
    '3.3.1',
    'A',
    'Error identification',
    'Identifikation af fejl',
    ['test'],
    'test/widget/elements/sign-in.test.ts › tells a malformed username before it is sent, and keeps it',
  ),
  criterion('3.3.2', 'A', 'Labels or instructions', 'Etiketter eller instruktioner', ['axe', 'test'], transcript),
  criterion('3.3.3', 'AA', 'Error suggestion', 'Forslag ved fejl', ['test', 'nobody'], inWords),
  criterion(
    '3.3.4',
    'AA',
    'Error prevention',
    'Forebyggelse af fejl',
    ['test'],
    'test/widget/elements/passkeys.test.ts › asks before it removes one, says what remains, and begins at the safe answer',
  ),
  criterion('3.3.7', 'A', 'Redundant entry', 'Gentagen indtastning', ['test'], languages),
  criterion(
    '3.3.8',
    'AA',
    'Accessible authentication (minimum)',
    'Tilgængelig godkendelse (minimum)',
    ['test', 'nobody'],
    'test/widget/elements/sign-in.test.ts › lets a password be pasted',
    spoken,
  ),
  criterion('4.1.2', 'A', 'Name, role, value', 'Navn, rolle, værdi', ['axe', 'test', 'nobody'], grade1, transcript),
  criterion('4.1.3', 'AA', 'Status messages', 'Statusbeskeder', ['test', 'nobody'], politely, heard),
];
