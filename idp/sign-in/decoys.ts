import { createHmac } from 'node:crypto';
import type { Decoys } from './desk.ts';

/**
 * About as many as grades 0 to 3 are of ten grades, with the staff and parents whom a school's list has as well. It is a
 * constant: a share measured from the people there are would make names near the edge change sides.
 */
const shareOfPictures = 0.3;

/** Without the key nobody can tell whether a name's kind was drawn or is somebody's. */
export function createDecoys(key: Buffer): Decoys {
  return {
    kindOf(username) {
      const draw = createHmac('sha256', key).update(username).digest().readUInt32BE(0) / 2 ** 32;
      return draw < shareOfPictures ? 'pictures' : 'password';
    },
  };
}
