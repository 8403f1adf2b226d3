import type { Step } from '../../shared/contract/sign-in.ts';
import type { World } from './live-state.ts';
import { handedOut, steps } from './steps.ts';

/** Where an answer leads, whatever it is: an example has no wrong passwords, but for those that a state is about. */
const next: Record<Step['at'], Step> = {
  username: steps.pictures,
  pictures: steps['new-password'],
  password: steps['choose-password'],
  window: steps['new-password'],
  'new-password': steps.rehearse,
  'choose-password': { ...steps.rehearse, chosen: 'own' },
  rehearse: steps.done,
  'expires-soon': steps['choose-password'],
  'step-up': steps.waiting,
  waiting: steps['step-up'],
  done: steps.done,
  refused: steps.username,
};

/** A provider whose sign-in stands at a step, and goes on with each answer. */
export function providerWorld(begins: Step, answers?: World): () => World {
  return () => {
    let step = begins;
    return (call) => {
      const isAnswer = call.path.endsWith('/answer');
      if (isAnswer && answers) return answers(call);
      if (call.path.endsWith('/hand-out'))
        return { answer: handedOut['form' in step ? (step.form ?? 'words') : 'words'] };
      if (isAnswer) step = { ...next[step.at], revision: step.revision + 1 };
      return { answer: step };
    };
  };
}
