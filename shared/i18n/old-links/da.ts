import type { OldLinksMessages } from './messages.ts';

const outcomes = {
  'signed-in': 'Logget ind',
  'not-signed-in': 'Kom ikke ind',
  'wrong-fingerprint': 'Forkert fingeraftryk',
  'foreign-address': 'Adresse, der ikke er registreret',
};

export const oldLinks = {
  'wrong-link': 'Linket virker ikke',
  'wrong-link-advice':
    'Det kan ikke bruges til at logge ind med. Gå tilbage, og prøv igen. Virker det stadig ikke, så sig det til en voksen.',
  'foreign-address': ({ service }) => `Du kan ikke logge ind i ${service} herfra`,
  'foreign-address-advice': ({ service }) =>
    `Linket fører et sted hen, som vi ikke kender. Sig det til en voksen, eller skriv til ${service}.`,
  'not-signed-in': ({ service }) => `Du er ikke logget ind i ${service}`,
  'not-signed-in-advice': 'Gå tilbage, og prøv igen.',
  'to-service': ({ service }) => `Gå tilbage til ${service}`,
  uses: ({ service }) => `Gamle links fra ${service}`,
  'uses-since': ({ days }) => `Så mange gange er de brugt i de sidste ${days} dage.`,
  'uses-none': 'De er ikke brugt.',
  day: 'Dag',
  how: 'Hvordan det gik',
  count: 'Antal',
  outcome: ({ outcome }) => outcomes[outcome],
  'move-on': 'Sådan kommer I videre',
  'move-on-why':
    'Den, der ser et gammelt link, kan prøve sig frem til jeres hemmelighed. Og en billet siger ikke, hvor sikkert en elev er logget ind. OpenID Connect klarer begge dele.',
  'move-on-steps': [
    'Brug et bibliotek til OpenID Connect, eller sæt vores knap ind på siden.',
    'Få jeres adresse og en ny hemmelighed registreret. I har samme id som før.',
    'Log ind med begge i en periode. Knyt det nye uniid til det brugernavn, I kender, når det samme barn kommer ind begge veje.',
    'Bed om at få de gamle links slået fra, når tallene her er nul.',
  ],
  'move-on-settings': ({ issuer, client }) => `Udsteder: ${issuer} · client_id: ${client}`,
} satisfies OldLinksMessages;
