/** How many streams may be open: what is beyond looks every few seconds instead, and nobody is the worse for it. */
export interface StreamLimits {
  /** Of one sign-in, or one adult: tabs of the same page. */
  readonly perTopic: number;
  readonly perProcess: number;
}

export const streamLimits: StreamLimits = { perTopic: 6, perProcess: 10_000 };

/** So many places and no more, of each topic and of all. */
export function createPlaces({ perTopic, perProcess }: StreamLimits) {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    /** Takes one, and gives what gives it back, to be called once; undefined when there is none left. */
    take(topic: string): (() => void) | undefined {
      const ofTopic = taken.get(topic) ?? 0;
      if (all >= perProcess || ofTopic >= perTopic) return undefined;
      taken.set(topic, ofTopic + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = (taken.get(topic) ?? 1) - 1;
        if (left === 0) taken.delete(topic);
        else taken.set(topic, left);
      };
    },
    get taken() {
      return all;
    },
  };
}
