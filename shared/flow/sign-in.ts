import { failure, type ErrorCode, type Failure } from '../contract/errors.ts';
import type { Answer, AnswerRequest } from '../contract/answers.ts';
import type { Step } from '../contract/sign-in.ts';
import type { Failed, Flow } from './local-flow.ts';

/** How a sign-in stands in the page. The server leads: `step` is its word, the rest is about the way there and back. */
export type State =
  /** The person's turn. `failure`: what the page itself met on the way; what the server found stands in the step. */
  | { readonly at: 'showing'; readonly step: Step; readonly turn: number; readonly failure?: Failure }
  /** An answer is on its way; `answer` is its kind and never its content. */
  | {
      readonly at: 'sending';
      readonly step: Step;
      readonly turn: number;
      readonly answer: Answer['answer'];
      readonly isSlow: boolean;
    }
  /** This sign-in cannot go on; a new one begins at the service. */
  | { readonly at: 'over'; readonly step: Step; readonly turn: number; readonly failure: Failure };

export type Event =
  /** The one event that may carry a secret: it goes into the effect, and no state has a field for it. */
  | { readonly type: 'answer'; readonly answer: Answer }
  /** What the server said to the answer or the look of that turn. */
  | { readonly type: 'stepped'; readonly turn: number; readonly step: Step }
  | { readonly type: 'refused'; readonly turn: number; readonly failure: Failure }
  | { readonly type: 'slow'; readonly turn: number }
  /** The page may be behind: it came back from history, from another tab, or from a lost network. */
  | { readonly type: 'look' }
  | Failed;

export type Effect =
  | { readonly do: 'answer'; readonly turn: number; readonly request: AnswerRequest }
  | { readonly do: 'look'; readonly turn: number }
  /** Tells `slow` after a second. */
  | { readonly do: 'wait'; readonly turn: number }
  | { readonly do: 'leave'; readonly to: string };

type Next = readonly [State, ...Effect[]];

/** After these no try helps: the sign-in is over, or it belongs to another browser. */
const final: readonly ErrorCode[] = ['interaction-expired', 'state-mismatch', 'wrong-origin'];

/** What the person should hear about: the page's own news before the server's. */
export function failureOf(state: State): Failure | undefined {
  if (state.at === 'sending') return undefined;
  return state.failure ?? state.step.failure;
}

/** Whether the server took a password that was typed: what is answered with it stands behind the person. */
export function tookPassword(before: State, after: State): boolean {
  if (before.at !== 'sending' || after.at !== 'showing' || after.failure || after.step.failure) return false;
  const { step, answer } = before;
  const isTyped =
    (step.at === 'password' && answer === 'secret') ||
    (step.at === 'rehearse' && step.form !== 'pictures' && answer === 'rehearse');
  return isTyped && !unproven.includes(after.step.at);
}

/** Steps before which nothing was proven: a wrong password leads to them. */
const unproven: readonly Step['at'][] = ['username', 'password', 'pictures', 'rehearse', 'refused'];

export function reduce(state: State, event: Event): Next {
  // A word that comes too late, from an earlier turn, changes nothing
  switch (event.type) {
    case 'answer':
      return state.at === 'showing' ? send(state.step, state.turn + 1, event.answer) : [state];
    case 'stepped':
      return event.turn === state.turn ? show(state, event.step) : [state];
    case 'refused':
      return event.turn === state.turn ? stop(state, event.failure) : [state];
    case 'slow':
      return state.at === 'sending' && event.turn === state.turn ? [{ ...state, isSlow: true }] : [state];
    case 'look':
      return state.at === 'sending' ? [state] : look(state);
    case 'failed':
      return stop(state, event.failure);
  }
}

function send(step: Step, turn: number, answer: Answer): Next {
  return [
    { at: 'sending', step, turn, answer: answer.answer, isSlow: false },
    { do: 'answer', turn, request: { revision: step.revision, answer } },
    { do: 'wait', turn },
  ];
}

function look(state: Exclude<State, { at: 'sending' }>): Next {
  const turn = state.turn + 1;
  return [
    { ...state, turn },
    { do: 'look', turn },
  ];
}

function show(state: State, step: Step): Next {
  // The last step is shown only to somebody who has something to read there
  const to = step.at === 'done' && step.ended === undefined ? step.to : undefined;
  // What a look finds unchanged leaves the screen, and what was announced on it, as it is
  if (state.at === 'showing' && to === undefined && step.revision === state.step.revision && !state.failure) {
    return [step.at === 'waiting' ? { ...state, step } : state]; // its time goes on by the server's clock
  }
  const next: State = { at: 'showing', step, turn: state.turn };
  return to === undefined ? [next] : [next, { do: 'leave', to }];
}

function stop(state: State, reason: Failure): Next {
  const { step, turn } = state;
  if (state.at === 'showing' && reason.code === 'too-busy') return [state]; // a look that nobody asked for comes again
  if (final.includes(reason.code)) return [{ at: 'over', step, turn, failure: reason }];
  return [{ at: 'showing', step, turn, failure: reason }];
}

/** What the flow asks of the world: the identity API, a clock, and the page's address. */
export interface World {
  step(signal: AbortSignal): Promise<Step>;
  answer(request: AnswerRequest, signal: AbortSignal): Promise<Step>;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Leaves the page for good: the step back in history is not this page. */
  leave(to: string): void;
  /** From anything thrown to a failure of the sign-in. */
  toFailure(reason: unknown): Failure;
}

/** A sign-in that begins at `step`, the server's word as it came with the page. */
export function signInFlow(step: Step, world: World): Flow<State, Event, Effect> {
  return {
    initial: { at: 'showing', step, turn: 0 },
    reduce,
    perform: async (effect, signal) => {
      switch (effect.do) {
        case 'answer':
          return told(effect.turn, world, () => world.answer(effect.request, signal));
        case 'look':
          return told(effect.turn, world, () => world.step(signal));
        case 'wait':
          await world.wait(1000, signal);
          return { type: 'slow', turn: effect.turn };
        case 'leave':
          world.leave(effect.to);
          return undefined;
      }
    },
  };
}

async function told(turn: number, world: World, ask: () => Promise<Step>): Promise<Event> {
  try {
    return { type: 'stepped', turn, step: await ask() };
  } catch (reason) {
    return { type: 'refused', turn, failure: world.toFailure(reason) };
  }
}

/** A username as it is typed is not sent until it could be one (FACTS.md section 2): no way is made for a typo. */
export function usernameFailure(username: string): Failure | undefined {
  return /^[a-zæøå]{4}[0-9]{4}$/i.test(username.trim()) ? undefined : failure('username-malformed', {});
}
