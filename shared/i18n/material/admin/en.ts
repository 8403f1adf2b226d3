import type { MaterialAdminMessages } from './messages.ts';

export const materialAdmin = {
  title: 'The school’s pages about Unilogin',
  'link-hint': 'Adapt them, publish them, and send them out.',
  what: 'Here is a finished page for each group. Adapt it until it fits you, and publish it. Rules and numbers keep themselves right.',
  'not-yours': 'This page is for the school’s user administrator.',
  state: ({ date, isChanged }) => {
    if (date === undefined) return 'Not published';
    return isChanged ? `Published ${date}. Changed since then.` : `Published ${date}`;
  },
  letterhead: 'Name, logo and contact',
  'letterhead-hint': 'Stands on all pages.',
  'letterhead-when': 'What you save here is seen at once on the pages that are published.',
  name: 'The school’s name',
  'name-hint': ({ registered }) => `If the field is empty, it says ${registered}.`,
  contact: 'Whom can people ask?',
  'contact-hint': 'Name, telephone and mail, one line each.',
  logo: 'Logo',
  'logo-hint': ({ kilobytes, side }) => `PNG or JPEG, at most ${kilobytes} kB and ${side} pixels wide and high.`,
  'logo-now': 'This is what you have now:',
  'logo-remove': 'Remove the logo',
  save: 'Save',
  parts: 'What stands on the page',
  'parts-hint': 'Clear the box beside what you do not want.',
  'own-text': ({ lang }) => `The school’s own words in ${lang === 'da' ? 'Danish' : 'English'}`,
  'own-text-hint':
    'Stands at the top of the page. An empty line begins a new paragraph. Write **bold**, *slanted*, - before an item, or [words](https://address.dk) for a link.',
  see: 'Save and see the page',
  back: 'To all pages',
  draft: 'This is how the page will look. Only you can see it now.',
  publish: 'Publish',
  edit: 'Change it',
  public: 'Everybody can read it here:',
  print: 'Print it, or keep it as PDF, with the browser’s own printing.',
  'take-down': 'Take the page down',
  'take-down-hint': 'Some may see it for up to five minutes more.',
  send: 'Send to the school’s mailbox',
  'send-to': ({ mail }) => `The page is sent to ${mail}, which the register has.`,
  'send-in': ({ lang }) => (lang === 'da' ? 'Send in Danish' : 'Send in English'),
  'send-no-address': 'The register has no mailbox for the school. Share the page’s address instead.',
  'send-no-server': 'No mail can be sent from here. Share the page’s address instead.',
  'send-not-yet': 'Publish the page first.',
  mail: ({ state, time }) => {
    switch (state) {
      case 'waiting':
        return `${time}: On its way`;
      case 'again':
        return `The mailbox did not take it. We try again ${time}.`;
      case 'sent':
        return `${time}: Sent`;
      case 'refused':
        return `${time}: The mailbox said no. See whether the address is right.`;
      case 'given-up':
        return `${time}: Given up after several tries. Try again, or share the address.`;
      case 'withdrawn':
        return `${time}: Not sent, because the page was taken down.`;
    }
  },
  versions: 'Published before',
  version: ({ date, name }) => `${date} by ${name ?? 'somebody who is here no more'}`,
  restore: 'Bring it back',
  done: {
    saved: 'Saved.',
    published: 'The page is published.',
    'taken-down': 'The page is taken down.',
    sent: 'The mail is on its way.',
    restored: 'The old page is brought back. Look at it before you publish it.',
  },
  fault: {
    'changed-meanwhile': 'Somebody else saved meanwhile. Here is yours. Save again if it should replace the other.',
    'draft-changed': 'Somebody else has changed the page meanwhile. Look at it again before you publish it.',
    'text-refused': 'It cannot be saved. The text is too long, or there are characters in it that cannot be seen.',
    'name-refused': 'It cannot be saved. Name or contact is too long, or has characters that cannot be seen.',
    'logo-too-large': 'The picture is too large. Make it smaller, and try again.',
    'logo-no-picture': 'The file is no picture that we can use. Save the logo as PNG or JPEG.',
    'mails-today': 'The school has sent as many mails as it may today. Try again tomorrow.',
    'not-published': 'The page is not published. Publish it first.',
  },
  'signed-out': 'You are signed out',
  'signed-out-advice': 'What you wrote is still here. Sign in in a new window, come back here, and save again.',
  'sign-in-there': 'Sign in in a new window',
  'save-again': 'Save again',
} satisfies MaterialAdminMessages;
