import type { RoleName } from '../me/messages.ts';
import type { ReportMessages } from './messages.ts';

const roles: Partial<Record<RoleName, string>> = { parent: 'a parent', teacher: 'a teacher' };
const devices = { phone: 'a phone', tablet: 'a tablet', computer: 'a computer' };

export const reports = {
  title: 'That was not us',
  hint: 'Adults have said that a question did not come from a child they know.',
  what: 'Somebody asked for more security in a pupil’s name, and an adult answered that it was not the pupil. The pupil’s sign-in on that machine has been ended.',
  'what-to-do':
    'Talk to the pupil. If others know the pupil’s password, let the pupil have a new one. See also whether several people use that machine.',
  nothing: 'Nobody has reported anything in the last 90 days.',
  by: ({ role }) => `Reported by ${roles[role] ?? 'another adult'}`,
  device: ({ device }) => `From ${devices[device]}`,
  'on-the-way-to': 'On the way to',
  username: 'Username',
  'not-yours': 'This page is for the school’s user administrators.',
} satisfies ReportMessages;
