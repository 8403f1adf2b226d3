/**
 * The 36 pictures that a password of pictures is drawn from (FACTS.md section 9). An id is kept in people's passwords:
 * it is never given to another picture, and never taken away while somebody may have it.
 */
export const pictureIds = [
  'aeroplane',
  'anchor',
  'balloon',
  'bed',
  'bee',
  'bicycle',
  'boot',
  'corn',
  'dog',
  'feather',
  'fish',
  'flower',
  'giraffe',
  'glasses',
  'grapes',
  'guitar',
  'hammer',
  'hat',
  'heart',
  'hedgehog',
  'ice-cream',
  'key',
  'kite',
  'ladder',
  'magnet',
  'mushroom',
  'owl',
  'robot',
  'scissors',
  'snail',
  'spoon',
  'sun',
  'tent',
  'train',
  'tree',
  'umbrella',
] as const;

export type PictureId = (typeof pictureIds)[number];

export function isPictureId(id: string): id is PictureId {
  return pictureIds.some((known) => known === id);
}
