/**
 * What an outline counts for: two silhouettes with nothing in common are worth 40 units of CIEDE2000. The median pair of 111
 * drawings of the library has 18 units in greyscale and shares all but 0.41 of its outline, so that the two halves weigh alike.
 */
export const shapeWeight = 40;

/**
 * How unlike any two pictures have to be, in every way of seeing. It lies above each of the look-alikes below: what separates a
 * cat from a tiger is not enough. Black and white have 100.
 */
export const leastUnlikeness = 24;

/**
 * Drawings of the same library that are taken for one another at a glance, by their names there: what the bound is set
 * by. Each is too alike in at least one way of seeing.
 */
export const lookAlikes = [
  ['cat-face', 'tiger-face'],
  ['lion', 'tiger-face'],
  ['dog-face', 'lion'],
  ['red-apple', 'tomato'],
  ['red-apple', 'green-apple'],
  ['red-apple', 'peach'],
  ['lemon', 'tangerine'],
  ['bus', 'minibus'],
  ['bus', 'trolleybus'],
  ['automobile', 'taxi'],
  ['passenger-ship', 'ferry'],
  ['soccer-ball', 'volleyball'],
  ['soccer-ball', 'basketball'],
  ['sun', 'star'],
  ['cheese-wedge', 'pizza'],
  ['fish', 'tropical-fish'],
  ['fish', 'whale'],
  ['key', 'old-key'],
  ['mushroom', 'brown-mushroom'],
  ['house', 'house-with-garden'],
  ['blue-book', 'closed-book'],
] as const;
