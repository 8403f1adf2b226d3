/** What can happen to a pupil's requests. `request`: 0 is the latest, 1 the one before. */
export type Op =
  | { do: 'ask'; session: number; adult: Adult | null }
  | { do: 'cancel'; request: number }
  | { do: 'answer'; request: number; adult: Adult; word: 'right' | 'wrong' | 'no' | 'not-us' }
  | { do: 'mute'; request: number; adult: Adult }
  | { do: 'pass'; seconds: number }
  | { do: 'relation'; adult: Exclude<Adult, 'stranger'>; isTheirs: boolean }
  | { do: 'sign-out'; session: number }
  | { do: 'sweep' };

export const adults = ['mother', 'father', 'teacher', 'stranger'] as const;
export type Adult = (typeof adults)[number];

interface Asked {
  session: number;
  adult: Adult | null;
  at: number;
  wrong: number;
  state: string;
  by: Adult | null;
}

/** All there is to know of a pupil's requests, in plain words: what the database must agree with after each step. */
export interface Model {
  now: number;
  theirs: Adult[];
  signedIn: number[];
  requests: Asked[];
  mutes: Partial<Record<Adult, number>>;
  /** By session: when it was raised last. */
  raised: Record<number, number>;
  /** What the audit log has of the pupil, and who did it. */
  audit: string[];
}

export const begin = (now: number): Model => ({
  now,
  theirs: ['mother', 'father', 'teacher'],
  signedIn: [0, 1],
  requests: [],
  mutes: {},
  raised: {},
  audit: [],
});

export const isWaiting = ({ state, at }: Asked, now: number) => state === 'waiting' && now < at + 300_000;

/** The model after it, and what whoever did it is told. */
export function after(before: Model, op: Op): { model: Model; told: string } {
  const model = structuredClone(before);
  return { told: change(model, op), model };
}

function change(model: Model, op: Op): string {
  const { requests, now, theirs } = model;
  const request = 'request' in op ? requests.at(-1 - op.request) : undefined;
  switch (op.do) {
    case 'pass':
      model.now += op.seconds * 1000;
      return '';
    case 'relation':
      model.theirs = adults.filter((adult) => (adult === op.adult ? op.isTheirs : theirs.includes(adult)));
      return '';
    case 'sign-out':
      model.signedIn = model.signedIn.filter((session) => session !== op.session);
      return '';
    case 'sweep':
      for (const one of requests) if (!isWaiting(one, now)) end(model, one, 'expired');
      return '';
    case 'ask':
      return asks(model, op);
    case 'cancel':
      if (request && isWaiting(request, now)) end(model, request, 'cancelled');
      return '';
    case 'mute':
      if (request === undefined || !mayAnswer(model, op.adult, request)) return 'request-over';
      model.mutes[op.adult] = now + 3_600_000;
      return '';
    case 'answer': {
      if (request === undefined || !mayAnswer(model, op.adult, request)) return 'request-over';
      if (!isWaiting(request, now)) return 'request-over';
      if (!model.signedIn.includes(request.session)) {
        end(model, request, 'cancelled');
        return 'request-over';
      }
      return answers(model, request, op);
    }
  }
}

function asks(model: Model, { session, adult }: { session: number; adult: Adult | null }): string {
  const { requests, now, theirs } = model;
  if (adult === null ? theirs.length === 0 : !theirs.includes(adult)) return 'adult-unknown';
  const hour = requests.filter(({ at }) => at > now - 3_600_000);
  const pause = [0, 0, 15, 60, 120][hour.length];
  if (pause === undefined || now < (hour.at(-1)?.at ?? 0) + pause * 1000) return 'asked-often';
  for (const one of requests) end(model, one, isWaiting(one, now) ? 'cancelled' : 'expired');
  requests.push({ session, adult, at: now, wrong: 0, state: 'waiting', by: null });
  model.audit.push('adult-asked');
  return '';
}

function answers(model: Model, request: Asked, { adult, word }: { adult: Adult; word: string }): string {
  if (word === 'wrong') {
    request.wrong += 1;
    if (request.wrong < 2) return 'wrong-number';
    end(model, request, 'ended', adult);
    return 'wrong-numbers';
  }
  end(model, request, word === 'right' ? 'confirmed' : word === 'no' ? 'refused' : 'reported', adult);
  if (word === 'right') model.raised[request.session] = model.now;
  if (word === 'not-us') model.signedIn = model.signedIn.filter((session) => session !== request.session);
  return 'answered';
}

const mayAnswer = ({ theirs }: Model, adult: Adult, request: Asked) =>
  theirs.includes(adult) && (request.adult === null || request.adult === adult);

const entries: Record<string, string> = {
  confirmed: 'adult-confirmed',
  refused: 'adult-refused',
  reported: 'adult-reported',
  cancelled: 'request-cancelled',
  ended: 'request-ended',
  expired: 'request-expired',
};

function end(model: Model, request: Asked, state: string, by: Adult | null = null): void {
  if (request.state !== 'waiting') return;
  Object.assign(request, { state, by });
  model.audit.push([entries[state], by ?? []].flat().join(' '));
}
