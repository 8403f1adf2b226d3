import { type Component, line } from './threat.ts';

/** Between services and institutions. */
export const agreements: readonly Component[] = [
  {
    name: 'A sign-in in a frame',
    what: 'The provider’s page on a service’s page, by `display="inline"`, for services that are registered for it.',
    lines: [
      line(
        'spoofing',
        'A service that is not registered for it frames its sign-in.',
        '`frame-ancestors` names the one registered origin of this sign-in, and nobody else’s.',
        'framing a service that is not registered for it',
        'framing at an origin that is not registered for it',
        'framing a sign-in that is for a window',
      ),
      line(
        'tampering',
        'The page around it restyles it by a theme.',
        'A theme has known names and colours, and nothing else of it is taken.',
        'CSS injection by a theme',
      ),
      line(
        'disclosure',
        'The answer is posted to another origin.',
        'To the registered origin alone.',
        'an answer posted to a foreign origin',
      ),
      line(
        'elevation',
        'Pages that are for windows are framed, or the frame is covered while somebody types.',
        'The frame’s cookies are its own; it takes no input before its script has seen that it is to be seen.',
        'framing what is for windows only',
        'a frame without a script',
      ),
    ],
    none: {
      repudiation: 'It is a sign-in like any other, and written down as one.',
      denial: 'It has the limits of any sign-in.',
    },
  },
  {
    name: 'Agreements and licences',
    what: 'Which service gets what about whom, decided by institutions in two places.',
    lines: [
      line(
        'repudiation',
        'An institution says that it approved nothing, or a supplier that it asked for less.',
        'Each move is an entry and a line of the history: who, where, and what was asked for and given.',
        'test/idp/agreements/move-agreement.test.ts › tells each move: who, where, and what was asked for or given',
        'test/security/agreements.test.ts › leaves it in the audit log: who, which service, what',
      ),
      line(
        'spoofing',
        'Somebody decides who may not: a teacher, another school’s administrator, another site’s form.',
        'The role is looked at as the page is sent, at more than a password, by the provider’s own form.',
        'a teacher or a pupil who approves',
        'an administrator of one school who decides for another',
        "an approval by another site's form",
        'an approval with a password alone',
        'a role that was taken between page and click',
      ),
      line(
        'tampering',
        'More is approved than was read.',
        'An approval names what was read; more than that is asked again.',
        'an approval of more than was read',
      ),
      line(
        'tampering',
        'Two decide at the same moment, in two places.',
        'One counts, the other is told.',
        'two people who approve at the same time',
        'the door of the other place',
        'the old place after its last day',
      ),
      line(
        'disclosure',
        'A service gets what its agreement leaves out, or finds out who a pseudonym is.',
        'Claims are cut to the agreement at every end; a pseudonym is another one at each service.',
        'what an agreement leaves out',
        'pseudonyms of two services compared, or guessed',
      ),
      line(
        'elevation',
        'A token goes on after the agreement has ended.',
        'It is looked at with each use of a token.',
        'a token kept after the agreement ended',
        "a light service asks about another's token",
      ),
    ],
    none: { denial: 'It is decided by who has a role at a school, one institution at a time.' },
  },
  {
    name: 'The register of institutions',
    what: 'Numbers and names that anybody can look up, and orders of new ones.',
    lines: [
      line(
        'repudiation',
        'Nobody wants to have ordered a number, or refused one.',
        'Each order and each end is an entry, once.',
        'test/idp/institutions/one-administration.test.ts › each end stands in the log, once',
      ),
      line(
        'spoofing',
        'A number is ordered in another’s name, or for another municipality.',
        'By the municipality’s own people, at more than a password, on an own page.',
        "a number ordered in another's name",
        'a number ordered for another municipality',
        "a number ordered by another site's form",
      ),
      line(
        'tampering',
        'A search holds SQL or HTML.',
        'Words are compared as text, and shown as text.',
        'wildcards and SQL in a search',
        "HTML in a search or an institution's name",
      ),
      line(
        'tampering',
        'Two write a second administration, or end an order, at once.',
        'The database has one administration for each municipality, and an order ends once.',
        'a second administration, at once',
        'an order ended twice, at once',
      ),
      line('denial', 'A search without end.', 'What is looked for has a length.', 'search without end'),
      line(
        'elevation',
        'A teacher, parent or pupil orders a number.',
        'The role is asked for.',
        'a number ordered by a teacher, parent or pupil',
        'a number ordered with a password alone, or late',
      ),
    ],
    none: { disclosure: 'What is in it is public.' },
  },
];
