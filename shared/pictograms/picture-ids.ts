/**
 * The 36 pictures that a password of pictures is drawn from (FACTS.md section 9). An id is kept in people's passwords:
 * it is never given to another picture, and never taken away while somebody may have it.
 */
export const pictureIds = [
  'aeroplane',
  'apple',
  'balloon',
  'banana',
  'bicycle',
  'bus',
  'butterfly',
  'cactus',
  'carrot',
  'cheese',
  'crown',
  'dog',
  'drum',
  'duck',
  'elephant',
  'fish',
  'football',
  'guitar',
  'house',
  'ice-cream',
  'key',
  'kite',
  'lion',
  'mushroom',
  'penguin',
  'pizza',
  'rocket',
  'ship',
  'snail',
  'snowman',
  'star',
  'sun',
  'tent',
  'tractor',
  'umbrella',
  'whale',
] as const;

export type PictureId = (typeof pictureIds)[number];

export function isPictureId(id: string): id is PictureId {
  return pictureIds.some((known) => known === id);
}
