import type { About } from '../../../shared/policy/rule.ts';

/** Somebody whose names a password may not hold. */
export const mathilde: About = {
  username: 'math1853',
  names: ['Mathilde', 'Hjort'],
  school: 'Skovbrynet Skole',
};
