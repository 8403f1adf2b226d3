import type { Step } from '../../../shared/contract/sign-in.ts';

/** More assurance is asked for, and the pupil chooses how. */
export type Choosing = Extract<Step, { at: 'step-up' }>;
