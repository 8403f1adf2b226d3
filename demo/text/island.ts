import type { Language } from '../server/language.ts';

export interface Story {
  title: string;
  level: string;
  paragraphs: readonly string[];
  question: string;
  answers: readonly string[];
  /** Which of the answers is right. */
  right: number;
}

interface IslandText {
  title: string;
  description: string;
  welcome: string;
  lead: string;
  popupNote: string;
  inlineNote: string;
  toMarks: string;
  places: Record<'mountain' | 'bay' | 'lighthouse', { name: string; subject: string; invites: string }>;
  mountain: {
    intro: string;
    choose: string;
    table: (number: number) => string;
    question: (a: number, b: number) => string;
    right: (left: number) => string;
    wrong: (a: number, b: number, product: number) => string;
    top: string;
    again: string;
  };
  bay: { choose: string; listen: string; stop: string; right: string; wrong: string };
  lighthouse: {
    intro: string;
    keeper: string;
    label: string;
    hint: string;
    save: string;
    saved: string;
    signInFirst: string;
    empty: string;
    failed: string;
    earlier: string;
  };
  stories: readonly Story[];
}

export const island: Record<Language, IslandText> = {
  da: {
    title: 'Læringsøen',
    description: 'En ø med regning, læsning og en logbog',
    welcome: 'Velkommen i land',
    lead: 'Bestig et bjerg af tal, læs i bugten, eller skriv i fyrtårnets logbog. Alle må kigge. Logger du ind, husker øen, hvad du skrev.',
    popupNote: 'Her logger du ind i et vindue for sig, og siden bliver stående.',
    inlineNote: 'Her kommer login frem i siden, hvis din browser kan passe på den. Ellers åbner den et vindue.',
    toMarks: 'Se dine karakterer',
    places: {
      mountain: { name: 'Talbjerget', subject: 'Matematik', invites: 'Ti rigtige svar, og du står på toppen.' },
      bay: { name: 'Læsebugten', subject: 'Dansk', invites: 'Tre historier: en let, en midt imellem og en svær.' },
      lighthouse: { name: 'Fyrtårnet', subject: 'Logbog', invites: 'Skriv, hvad du fandt ud af i dag.' },
    },
    mountain: {
      intro: 'Vælg en tabel, og begynd at klatre.',
      choose: 'Tabel',
      table: (number) => `${number}-tabellen`,
      question: (a, b) => `Hvad er ${a} gange ${b}?`,
      right: (left) => (left === 1 ? 'Rigtigt! Ét skridt igen.' : `Rigtigt! ${left} skridt igen.`),
      wrong: (a, b, product) => `Ikke helt: ${a} · ${b} = ${product}. Prøv den næste.`,
      top: 'Du er på toppen! Kan du se fyrtårnet herfra?',
      again: 'Klatr igen',
    },
    bay: {
      choose: 'Vælg en historie',
      listen: 'Læs højt',
      stop: 'Stop',
      right: 'Ja, det er rigtigt.',
      wrong: 'Nej, læs det lige en gang til.',
    },
    lighthouse: {
      intro: 'Fyrpasseren skriver hver aften, hvad der skete. Nu er det din tur.',
      keeper: 'Dagens fyrpasser',
      label: 'Hvad fandt du ud af i dag?',
      hint: 'Det, du skriver, bliver stående, mens du logger ind.',
      save: 'Gem i logbogen',
      saved: 'Gemt. Lyset er tændt.',
      signInFirst: 'Log ind øverst på siden, så gemmer øen det for dig. Din tekst bliver her.',
      empty: 'Skriv et par ord først.',
      failed: 'Det lykkedes ikke at gemme. Din tekst er her endnu; prøv igen om lidt.',
      earlier: 'Det har du skrevet',
    },
    stories: [
      {
        title: 'Krabben Kaj',
        level: 'Let',
        paragraphs: [
          'Kaj er en krabbe. Kaj bor i en dåse. Dåsen er rød.',
          'En dag er dåsen væk. Kaj går og går. Så ser han en sko. I skoen bor der en mus.',
          '”Her er plads til to,” siger musen. Nu bor de i skoen. Om natten kan de se månen.',
        ],
        question: 'Hvor bor Kaj til sidst?',
        answers: ['I en dåse', 'I en sko', 'På månen'],
        right: 1,
      },
      {
        title: 'Den sidste færge',
        level: 'Midt imellem',
        paragraphs: [
          'Amina havde lovet at være hjemme til aftensmad, men tågen var kommet ind over havnen, og færgen blev liggende ved kajen. Styrmanden rystede på hovedet. ”Vi sejler ikke, før jeg kan se fyret.”',
          'Hun satte sig på en kasse og lyttede. Langt ude lød der et horn, tre korte og et langt. ”Det er min mormor,” sagde Amina. ”Hun har hornet fra den gamle kutter. Tre korte og et langt er mig.”',
          'Styrmanden tænkte sig om. Så startede han motoren og styrede langsomt efter lyden. Der var frikadeller.',
        ],
        question: 'Hvordan fandt færgen vej?',
        answers: ['Ved at følge fyret', 'Ved at følge lyden af et horn', 'Tågen lettede'],
        right: 1,
      },
      {
        title: 'Hvorfor er der flod og ebbe?',
        level: 'Svær',
        paragraphs: [
          'To gange i døgnet stiger havet, og to gange trækker det sig tilbage. Månens tyngdekraft trækker lidt hårdere i den side af Jorden, der vender mod den, end i den, der vender bort. Derfor hæver vandet sig på begge sider, og mens Jorden drejer, glider kysten ind i og ud af de to bølger.',
          'Solen trækker også, men mindre end halvt så meget som Månen, fordi den er så langt væk. Når Sol og Måne står på linje, ved nymåne og fuldmåne, lægges deres virkning sammen, og vi får springflod. I Vadehavet kan forskellen være næsten to meter, men i Østersøen er den kun få centimeter, for der er indløbet for snævert til, at vandet når at følge med.',
        ],
        question: 'Hvornår er der springflod?',
        answers: ['Ved nymåne og fuldmåne', 'Ved halvmåne', 'Kun om sommeren'],
        right: 0,
      },
    ],
  },
  en: {
    title: 'Læringsøen',
    description: 'An island of sums, stories and a logbook',
    welcome: 'Welcome ashore',
    lead: 'Climb a mountain of numbers, read in the bay, or write in the lighthouse’s logbook. Everyone may look. If you sign in, the island remembers what you wrote.',
    popupNote: 'Here you sign in in a window of its own, and the page stays where it is.',
    inlineNote: 'Here signing in appears in the page, if your browser can watch over it. Otherwise it opens a window.',
    toMarks: 'See your marks',
    places: {
      mountain: { name: 'Talbjerget', subject: 'Maths', invites: 'Ten right answers and you stand at the top.' },
      bay: {
        name: 'Læsebugten',
        subject: 'Reading',
        invites: 'Three stories: an easy one, one in between, a hard one.',
      },
      lighthouse: { name: 'Fyrtårnet', subject: 'Logbook', invites: 'Write down what you found out today.' },
    },
    mountain: {
      intro: 'Choose a times table and start climbing.',
      choose: 'Table',
      table: (number) => `${number} times table`,
      question: (a, b) => `What is ${a} times ${b}?`,
      right: (left) => (left === 1 ? 'Right! One step to go.' : `Right! ${left} steps to go.`),
      wrong: (a, b, product) => `Not quite: ${a} · ${b} = ${product}. Try the next one.`,
      top: 'You are at the top! Can you see the lighthouse from here?',
      again: 'Climb again',
    },
    bay: {
      choose: 'Choose a story',
      listen: 'Read aloud',
      stop: 'Stop',
      right: 'Yes, that is right.',
      wrong: 'No, read that part once more.',
    },
    lighthouse: {
      intro: 'Every evening the keeper writes down what happened. Now it is your turn.',
      keeper: 'Keeper of the day',
      label: 'What did you find out today?',
      hint: 'What you write stays here while you sign in.',
      save: 'Save in the logbook',
      saved: 'Saved. The light is on.',
      signInFirst: 'Sign in at the top of the page and the island keeps it for you. Your text stays here.',
      empty: 'Write a few words first.',
      failed: 'It could not be saved. Your text is still here; try again in a moment.',
      earlier: 'What you have written',
    },
    stories: [
      {
        title: 'Kaj the Crab',
        level: 'Easy',
        paragraphs: [
          'Kaj is a crab. Kaj lives in a tin. The tin is red.',
          'One day the tin is gone. Kaj walks and walks. Then he sees a shoe. In the shoe lives a mouse.',
          '“There is room for two,” says the mouse. Now they live in the shoe. At night they can see the moon.',
        ],
        question: 'Where does Kaj live in the end?',
        answers: ['In a tin', 'In a shoe', 'On the moon'],
        right: 1,
      },
      {
        title: 'The Last Ferry',
        level: 'In between',
        paragraphs: [
          'Amina had promised to be home for supper, but fog had come in over the harbour and the ferry stayed at the quay. The mate shook his head. “We do not sail until I can see the light.”',
          'She sat down on a crate and listened. Far out a horn sounded, three short and one long. “That is my grandmother,” said Amina. “She has the horn from the old cutter. Three short and one long is me.”',
          'The mate thought about it. Then he started the engine and steered slowly towards the sound. There were meatballs.',
        ],
        question: 'How did the ferry find its way?',
        answers: ['By following the light', 'By following the sound of a horn', 'The fog lifted'],
        right: 1,
      },
      {
        title: 'Why are there tides?',
        level: 'Hard',
        paragraphs: [
          'Twice a day the sea rises, and twice it draws back. The Moon’s gravity pulls a little harder on the side of the Earth that faces it than on the side that faces away. So the water rises on both sides, and as the Earth turns, the coast slides into and out of the two bulges.',
          'The Sun pulls too, but less than half as much as the Moon, because it is so far away. When Sun and Moon stand in line, at new and full moon, their effects add up and we get a spring tide. In the Wadden Sea the difference can be almost two metres, but in the Baltic only a few centimetres: the straits are too narrow for the water to keep up.',
        ],
        question: 'When is there a spring tide?',
        answers: ['At new moon and full moon', 'At half moon', 'Only in summer'],
        right: 0,
      },
    ],
  },
};
