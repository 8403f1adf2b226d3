import type { NoAccessMessages } from './messages.ts';

export const noAccess = {
  title: ({ service }) => `You cannot use ${service} now`,
  pupil: {
    'no-agreement': () => 'Your school has not said yes to this site. It is not your fault.',
    requested: () => 'Your school has not answered yet. It is not your fault.',
    refused: () => 'Your school does not use this site. Do you need it?',
    'no-licence': () => 'The school has not opened this site for you. Do you need it?',
  },
  'tell-teacher': 'Tell your teacher.',
  parent: {
    'no-agreement': ({ service, school }) =>
      `${school} has no agreement with ${service}. Write to the school if you need it.`,
    requested: ({ service, school }) =>
      `${service} has asked ${school} for an agreement, and the school has not answered yet. Try again in some days, or write to the school.`,
    refused: ({ service, school }) => `${school} does not use ${service}. Write to the school if you think it should.`,
    'no-licence': ({ service, school }) =>
      `${school} has not opened ${service} for you. Write to the school if you need it.`,
  },
  staff: {
    'no-agreement': ({ service, school }) =>
      `${school} has no data agreement with ${service}, and ${service} has not asked for one. Tell the school’s user administrator that you want to use it. The supplier has to send the school a request.`,
    requested: ({ service, school }) =>
      `${service} has asked ${school} for a data agreement. You can sign in when the school’s user administrator has approved it.`,
    refused: ({ service, school }) =>
      `${school} has refused a data agreement with ${service}, or ended it. Ask the school’s user administrator if you need it.`,
    'no-licence': ({ service, school }) =>
      `${school} has a data agreement with ${service}, and has not given you access. Ask the school’s user administrator for access for you or your class.`,
  },
  administrator: {
    'no-agreement': ({ service, school }) =>
      `${service} has not asked ${school} for a data agreement. Write to the supplier, so that they can send a request to the right number.`,
    requested: ({ service, school }) =>
      `${service} has asked ${school} for a data agreement. It is waiting for your answer.`,
    refused: ({ service, school }) =>
      `${school} has refused a data agreement with ${service}, or ended it. If you want to use it after all, the supplier has to send a new request.`,
    'no-licence': ({ service, school }) =>
      `${school} has a data agreement with ${service}, and you are not among those who have been given access.`,
  },
  supplier: 'Write to the supplier',
  subject: ({ service, school, number }) => `Request for a data agreement: ${service} and ${school} (${number})`,
  letter: ({ service, school, number, address }) =>
    `We would like to use ${service}. Please send a request for a data agreement to institution number ${number} (${school}). You can send it at ${address}`,
  number: ({ school, number }) => `The request has to be sent to institution number ${number} (${school}).`,
  'wrong-number': 'Find another institution number',
  'see-request': 'See the request',
  'give-licence': 'Give access',
  'see-agreement': 'See the agreement',
  back: ({ service }) => `Back to ${service}`,
  'signed-in-as': ({ name }) => `You are signed in as ${name}.`,
  'somebody-else': 'Sign in as somebody else',
} satisfies NoAccessMessages;
