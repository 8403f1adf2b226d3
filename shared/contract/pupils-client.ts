import { ask } from './ask.ts';
import { newsAddress } from './news.ts';
import { type Gives, pupilCalls, type Pupils } from './pupils.ts';

/** Which pupils' doors, at which place. */
export interface Opened {
  readonly place: string;
  readonly gives: Gives;
  readonly pupils: readonly string[];
}
/** Doors of one opening; all of them when no pupils are named. */
export interface Closed {
  readonly opening: string;
  readonly pupils?: readonly string[];
}

/**
 * Where an adult's pupils come from, and where their doors are opened. Each member tells how it all stands then, and throws
 * UniloginError.
 */
export interface PupilsSource {
  /** Address of a stream of server-sent events that says when to look again (contract/call.ts, `News`). */
  readonly news: string;
  /** `place` `any`: the first one of this adult's. */
  look(place: string, signal: AbortSignal): Promise<Pupils>;
  open(what: Opened, signal: AbortSignal): Promise<Pupils>;
  close(what: Closed, signal: AbortSignal): Promise<Pupils>;
}

/** The provider that wrote this page. Trusts no answer before a schema has read it. */
export const pupilsOfThisPage: PupilsSource = {
  news: newsAddress.pupils,
  look: (place, signal) => say('pupils', place, undefined, signal),
  open: ({ place, ...body }, signal) => say('open', place, body, signal),
  close: ({ opening, ...body }, signal) => say('close', opening, body, signal),
};

async function say(word: keyof typeof pupilCalls, id: string, body: unknown, signal: AbortSignal): Promise<Pupils> {
  const call = pupilCalls[word];
  return (await ask(call, call.path.replace(':id', encodeURIComponent(id)), body, { signal })) as Pupils;
}
