import { availableParallelism, loadavg } from 'node:os';

/**
 * What people's hands and heads take for a thing, in seconds; a test's take none. From the keystroke-level model (Card, Moran and Newell,
 * 1983): a key 0.28 for who types no better than most, to point and press 1.3, to make up one's mind 1.35. Ours: a digit said and heard
 * 1.2, what stands on a card read 4, MitID's app (found, opened, code, swipe) 10.
 */
const seconds = { key: 0.28, press: 1.3, think: 1.35, digit: 1.2, card: 4, finger: 2, mitid: 10 } as const;

type Done = Partial<Record<keyof typeof seconds, number>>;

/** Half a minute, as the mission promises it: of people and machines together. */
export const halfAMinute = 30;

/**
 * Counts what a story takes from now on: what people would have taken, a child twice that, and what the machines took. Stories
 * leave the machines eight seconds or more, and they need some two; where a machine is shared, its seconds are divided by how
 * many want each of its cores, as no pupil's tablet is.
 */
export class HumanSeconds {
  readonly #begun = Date.now();
  #human = 0;

  adult(done: Done): void {
    this.#human += take(done);
  }

  child(done: Done): void {
    this.#human += 2 * take(done);
  }

  /** On the telephone, each at their own screen: as long as the slower one. */
  together({ adult, child }: { adult: Done; child: Done }): void {
    this.#human += Math.max(take(adult), 2 * take(child));
  }

  /** Says it, and gives it. */
  end(story: string): number {
    const machine = (Date.now() - this.#begun) / 1000;
    const wanted = Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());
    const all = this.#human + machine / wanted;
    const [people, took, each] = [this.#human, machine, wanted].map((number) => number.toFixed(1));
    console.info(
      `${story}: ${all.toFixed(1)} s, of which people ${people}; machines took ${took}, ${each} wanted each core`,
    );
    return all;
  }
}

function take(done: Done): number {
  return (Object.keys(seconds) as (keyof typeof seconds)[]).reduce(
    (sum, one) => sum + (done[one] ?? 0) * seconds[one],
    0,
  );
}
