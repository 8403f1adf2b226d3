import type { Level } from '../../shared/assurance/level.ts';
import type { Wanted } from '../../shared/assurance/wanted.ts';
import type { Failure } from '../../shared/contract/errors.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { Trouble } from '../../shared/i18n/other-ways/messages.ts';

export type NewPasswordReason = Extract<Step, { at: 'new-password' }>['reason'];

/** What went wrong with the last answer; a pause is kept by its end, and told by what is left of it. */
export type KeptFailure =
  | Exclude<Failure, { code: 'locked-out' | 'asked-often' }>
  | { readonly code: 'paused'; readonly of: 'locked-out' | 'asked-often'; readonly until: number };

/** Somebody whose secret was right. */
interface Proven {
  readonly person: string;
  /** As it was proven: the page shows it to password managers. */
  readonly username: string;
  readonly failure?: KeptFailure;
}

/** Somebody whose secret was right, on the way to a new one. */
interface Renewing extends Proven {
  readonly reason: NewPasswordReason;
  /** The opening of an adult's by whose window they came, instead of by a secret. */
  readonly opening?: string;
  /** The adult who showed who they are for it, at the pupil's page or elsewhere. */
  readonly by?: string;
  /** The one-time way in that the school opened for them. */
  readonly letter?: string;
}

/** What was handed out last. */
export interface HandedOut {
  readonly pending: string;
  readonly draw: string;
}

/** Grown-ups elsewhere were asked for a new password. */
interface AskedForPassword {
  /** None where the name is nobody's, or has none to ask, which looks the same: `number` is drawn then. */
  readonly request: string | undefined;
  readonly number: string;
  /** In milliseconds: nobody answers after. */
  readonly until: number;
}

/**
 * Where a sign-in stands: the truth that the page shows and can skip nothing of. It holds no secret; `pending` is the
 * hash of the new password, which becomes the password when it has been rehearsed; `draw` names the drawing that it came of.
 */
export type SignInState =
  | { readonly at: 'username'; readonly username: string; readonly failure?: KeptFailure }
  | {
      readonly at: 'secret';
      readonly username: string;
      readonly kind: 'pictures' | 'password';
      /** The opening of the window past which they went. */
      readonly passedBy?: string;
      readonly failure?: KeptFailure;
    }
  /** An adult has opened a window for whoever has this name. Nobody has proven yet to be them: `pupil`, not `person`. */
  | {
      readonly at: 'window';
      readonly gives: 'password';
      readonly pupil: string;
      readonly username: string;
      readonly opening: string;
      /** What grown-ups elsewhere are still asked. */
      readonly asked?: AskedForPassword;
      readonly failure?: KeptFailure;
    }
  /** The same for more trust. `need`: what the service asks for, of whoever is signed in already. */
  | (Proven & {
      readonly at: 'window';
      readonly gives: 'step-up';
      readonly opening: string;
      readonly need?: Wanted;
      /** What grown-ups elsewhere are still asked. */
      readonly request?: string;
    })
  /** Whoever typed this name cannot get in, and looks for another way. Nobody has proven anything yet, known name or not. */
  | { readonly at: 'way-in'; readonly username: string; readonly failure?: KeptFailure }
  | (AskedForPassword & { readonly at: 'asked'; readonly username: string })
  /**
   * Somebody has shown at another provider who they are, to read usernames. `subject` is sealed with the browser's cookie; it is
   * worth nothing after `until`, nor once it has been read.
   */
  | {
      readonly at: 'found';
      readonly username: string;
      readonly upstream: string;
      readonly subject: string;
      readonly until: number;
    }
  /**
   * Whoever signs in at another provider, named by a hint or chosen. `tried`: where they went last;
   * `hears`: an answer has come, and is being looked into until then, in milliseconds.
   */
  | {
      readonly at: 'other-way';
      readonly username: string;
      readonly tried?: string;
      readonly hears?: number;
      readonly trouble?: Trouble;
    }
  /** What they have shown there is several people's here: a teacher's and a parent's. `level`: what it is worth. */
  | {
      readonly at: 'which-person';
      readonly username: string;
      readonly people: readonly string[];
      readonly way: string;
      readonly level: Level;
    }
  | (Renewing & { readonly at: 'new-password' } & Partial<HandedOut>)
  | (Renewing & { readonly at: 'choose-password' })
  | (Renewing & { readonly at: 'rehearse'; readonly chosen: 'handed-out' } & HandedOut)
  | (Renewing & { readonly at: 'rehearse'; readonly chosen: 'own'; readonly pending: string })
  | (Proven & {
      readonly at: 'expires-soon';
      readonly reason: Extract<Step, { at: 'expires-soon' }>['reason'];
      readonly daysLeft: number;
      readonly mayWait: boolean;
    })
  /** `ended`: how many other sessions ended with the old password. `isHere`: the browser's own session is the person's. */
  | {
      readonly at: 'done';
      readonly person: string;
      readonly ended?: number;
      readonly isHere?: boolean;
      /** Instead of the password. */
      readonly by?: 'passkey' | 'provider';
      /** Until when, in milliseconds, they may make a first passkey before they go on: somebody has seen who they are. */
      readonly offers?: number;
    }
  /** Signed in already, and asked for more by a service. */
  | (Proven & {
      readonly at: 'step-up';
      readonly need: Wanted;
      /** The opening whose window they did not want. */
      readonly passedBy?: string;
    })
  /** Grown-ups elsewhere were asked, by this request. */
  | (Proven & { readonly at: 'waiting'; readonly need: Wanted; readonly request: string })
  /** Goes back to the service without what it asked for. `hadWay`: could have. */
  | { readonly at: 'given-up'; readonly person: string; readonly hadWay: boolean }
  | { readonly at: 'refused'; readonly person: string; readonly failure: Failure };

/** The state of this name. */
export type At<Name extends SignInState['at']> = Extract<SignInState, { at: Name }>;

/** Asked for more by a service, whether grown-ups elsewhere were asked already or not. */
export type Wanting = At<'step-up'> | At<'waiting'>;

/** Where it stays when the answer was not enough: whoever waits for a grown-up elsewhere goes on waiting, undisturbed. */
export function notEnough(state: Wanting, failure: KeptFailure): Wanting {
  return state.at === 'waiting' ? state : withFailure(state, failure);
}

/** Who it is that gets a new password, and how they came to it, without what went wrong with the last answer. */
export function renewing({ person, username, reason, opening, by, letter }: Renewing): Renewing {
  return {
    ...{ person, username, reason },
    ...(opening !== undefined && { opening }),
    ...(by !== undefined && { by }),
    ...(letter !== undefined && { letter }),
  };
}

/** The state with another failure, or with none. */
export function withFailure<S extends SignInState>(state: S, failure: KeptFailure | undefined): S {
  const { failure: _, ...rest } = { failure: undefined, ...state };
  return { ...rest, ...(failure && { failure }) } as S;
}

export function keptFailure(failure: Failure, now: Date): KeptFailure {
  if (failure.code !== 'locked-out' && failure.code !== 'asked-often') return failure;
  return { code: 'paused', of: failure.code, until: now.getTime() + failure.data.retryAfterSeconds * 1000 };
}
