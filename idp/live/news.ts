import type { Notices } from '../database/notices.ts';

/**
 * What open pages wait for: a sign-in that moves on, an adult whom pupils ask, somebody in whose name an app asks, or an adult
 * for whose pupils doors are open; and what this process does: that somebody may have left.
 */
export type Topic =
  `sign-in:${string}` | `adult:${string}` | `asked:${string}` | `pupils:${string}` | typeof leaversTopic;

/** An import took somebody's place or relation away: what they have open must end (people/leavers.ts). */
export const leaversTopic = 'leavers';

export function signInTopic(id: string): Topic {
  return `sign-in:${id}`;
}

export function adultTopic(id: string): Topic {
  return `adult:${id}`;
}

/** @param name a keyed hash of the username (idp/backchannel) */
export function askedTopic(name: string): Topic {
  return `asked:${name}`;
}

export function pupilsTopic(adult: string): Topic {
  return `pupils:${adult}`;
}

/** Who listens to what in this process. */
export interface News {
  /** Calls `changed` each time something was told about the topic, on whichever process. Gives back what stops it. */
  follow(topic: Topic, changed: () => void): () => void;
  close(): Promise<void>;
}

/** Hears the notices of the whole house once, and tells those here whom it concerns. */
export async function openNews(notices: Notices): Promise<News> {
  const followers = new Map<string, Set<() => void>>();
  const tell = (topic: string) => followers.get(topic)?.forEach((changed) => changed());
  const stop = await notices.listen(tell, () => [...followers.keys()].forEach(tell));
  return {
    follow(topic, changed) {
      const all = followers.get(topic) ?? new Set();
      followers.set(topic, all.add(changed));
      return () => {
        all.delete(changed);
        if (all.size === 0 && followers.get(topic) === all) followers.delete(topic);
      };
    },
    close: stop,
  };
}
