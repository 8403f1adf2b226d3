import * as v from 'valibot';
import { isSafeAddress } from '../shared/oidc/safe-address.ts';
import type { Kept, Place } from './platform.ts';

const isSafe = (address: string): boolean => URL.canParse(address) && isSafeAddress(new URL(address));

/** All that can be chosen, each by its name. What a school sets has the same names, with the guard's parts within `guard`. */
export const schemas = {
  provider: v.pipe(v.string(), v.maxLength(200), v.check(isSafe)),
  /** A short name, since it stands in addresses. */
  localProvider: v.pipe(v.string(), v.regex(/^[\w.~:-]{1,100}$/)),
  notify: v.boolean(),
  'guard.pages': v.boolean(),
  'guard.password': v.boolean(),
  'guard.inPrivate': v.boolean(),
  'guard.reports': v.boolean(),
};
export type Option = keyof typeof schemas;
export type Value<O extends Option> = v.InferOutput<(typeof schemas)[O]>;
export const options = Object.keys(schemas) as readonly Option[];

/** To tell the school is the school's to choose: nothing that was kept for a person turns it on. */
const ofSchoolAlone: readonly Option[] = ['guard.reports'];

/** What is chosen of one option, and by whom. A value that does not fit counts as none, and whose it was stays told. */
export interface Chosen<O extends Option> {
  readonly option: O;
  readonly value: Value<O> | undefined;
  readonly by: 'school' | 'person' | 'nobody';
  readonly isBroken: boolean;
}

type Places = Readonly<Record<Extract<Place, 'local' | 'managed'>, Kept>>;

export async function readOption<O extends Option>({ managed, local }: Places, option: O): Promise<Chosen<O>> {
  const [key = option, part] = option.split('.');
  const whole = await managed.get(key);
  const ofSchool = part === undefined ? whole : partOf(whole, part);
  const ofPerson = ofSchoolAlone.includes(option) ? undefined : await local.get(option);
  const by = ofSchool !== undefined ? 'school' : ofPerson !== undefined ? 'person' : 'nobody';
  if (by === 'nobody') return { option, value: undefined, by, isBroken: false };
  const parsed = v.safeParse(schemas[option], by === 'school' ? ofSchool : ofPerson);
  return { option, value: parsed.success ? parsed.output : undefined, by, isBroken: !parsed.success };
}

/** Of something that is no object, all: it fits no part, and so each of them is told. */
function partOf(whole: unknown, part: string): unknown {
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole;
  return Object.hasOwn(whole, part) ? (whole as Record<string, unknown>)[part] : undefined;
}
