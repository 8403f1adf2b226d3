import { contents, type PageLanguage } from './contents.ts';

interface Way {
  readonly lang: PageLanguage;
  readonly who: string;
  readonly what: string;
  /** The first page is the way on; those that are not there are left out. */
  readonly pages: readonly string[];
}

/** Whom we know, what each comes for, and where they begin. */
const ways: readonly Way[] = [
  {
    lang: 'en',
    who: 'I build a learning site',
    what: 'Put the sign-in on your page with one script tag and a backend handler. No password ever reaches you.',
    pages: ['embed.md', 'login.md', 'service.md', 'step-up.md', 'theme.md'],
  },
  {
    lang: 'en',
    who: 'I run an identity provider',
    what: 'A municipality or school with a sign-in of its own: start it, bring your people, keep your own rules.',
    pages: ['provider.md', 'import.md', 'password-policy.md', 'security-model.md'],
  },
  {
    lang: 'da',
    who: 'Jeg arbejder på en skole',
    what: 'Hvad børnene skal kunne i hver klasse, hvad der sker i løbet af året, og hvem man spørger.',
    pages: ['for-schools.md', 'year-for-schools.md', 'material.md', 'log-for-schools.md'],
  },
  {
    lang: 'da',
    who: 'Jeg er forælder',
    what: 'Sådan hjælper du dit barn ind, og sådan siger du ja, når barnet spørger.',
    pages: ['for-parents.md'],
  },
];

/** What it is, and which way each reader goes. */
export function frontDoor(): string {
  return `# Sign-in for Danish schools

Pupils in Denmark sign in to their learning sites with Unilogin: one username for all of them. This project is the front of such a
sign-in, as people meet it in the browser, and everything behind it that is needed to run it on one machine:

- **elements** for web pages: a sign-in button for a service, and the pages on which pupils, teachers and parents sign in,
- a **browser extension** that shows who is signed in and guards the password,
- an **identity provider** with a database, which checks passwords and says who somebody is.

The youngest sign in with four pictures, older pupils with words, and for more security a grown-up says yes. A password is typed at the
provider only, never on a service's page.

<ul class="ways">
${ways.map(card).join('\n')}
</ul>

## See it

\`\`\`html
<script type="module" src="https://login.example.dk/widget/unilogin.js"></script>
<unilogin-login backend="/unilogin"></unilogin-login>
\`\`\`

<!-- live: unilogin-login signed-out -->

Every element has a page on which it is alive: [the sign-in with its pictures](elements/unilogin-sign-in.md),
[the button of a service](elements/unilogin-login.md), [a grown-up's yes](elements/unilogin-approvals.md), [Elevadgang](elements/unilogin-pupils.md).

To run all of it: \`npm start\`, and [what to try then](demo.md). Nothing else needs to be installed first.

## How far can it be trusted?

[What could go wrong, and the test that stands against each](security-model.md). [What is accessible, what was tried, and what nobody
has tried yet](accessibility.md). [What is promised, with its proof](promises.md). [Why it is as it is](decisions/README.md).
`;
}

function card({ lang, who, what, pages }: Way): string {
  const there = contents().flatMap((section) => section.pages);
  const links = pages
    .flatMap((file) => there.filter((page) => page.file === file))
    .map(({ url, label }) => `<a href="${url}">${label}</a>`);
  return `<li lang="${lang}"><h2 id="${who.toLowerCase().replaceAll(/\W+/g, '-')}">${who}</h2><p>${what}</p><p>${links.join('<br>')}</p></li>`;
}
