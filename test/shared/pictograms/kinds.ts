import type { PictureId } from '../../../shared/pictograms/picture-ids.ts';

/**
 * What a child would say of a picture who does not find its name: "the animal that …". No two pictures answer to the same
 * words, so that "the bird" or "what one plays on" is one picture and not two.
 */
export const kinds: Readonly<Record<PictureId, string>> = {
  aeroplane: 'what flies with people in it',
  anchor: 'what holds a ship',
  balloon: 'what one blows up',
  bed: 'furniture',
  bee: 'the insect',
  bicycle: 'what one rides oneself',
  boot: 'what is worn on the feet',
  corn: 'the vegetable',
  dog: 'the pet',
  feather: 'what is light',
  fish: 'what lives in water',
  flower: 'what smells',
  giraffe: 'the animal of the zoo',
  glasses: 'what helps the eyes',
  grapes: 'the fruit',
  guitar: 'what one plays on',
  hammer: 'what one beats with',
  hat: 'what is worn on the head',
  heart: 'what one draws for a friend',
  hedgehog: 'the animal of the garden at night',
  'ice-cream': 'what is cold and sweet',
  key: 'what opens a door',
  kite: 'the toy on a string',
  ladder: 'what one climbs',
  magnet: 'what holds iron',
  mushroom: 'what grows in the wood and is no plant',
  owl: 'the bird',
  robot: 'the machine that is like a person',
  scissors: 'what one cuts with',
  snail: 'the animal with a shell',
  spoon: 'what one eats with',
  sun: 'what is in the sky',
  tent: 'what one sleeps in outdoors',
  train: 'what goes on rails',
  tree: 'what has a trunk',
  umbrella: 'what helps in the rain',
};
