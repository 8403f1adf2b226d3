import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { SecretSchema } from '../../shared/contract/answers.ts';
import {
  InstitutionNumberSchema,
  institutionKinds,
  MunicipalityCodeSchema,
} from '../../shared/contract/institutions.ts';
import { agreementEntries, foreignIn } from '../agreements/import-agreements.ts';
import { ClientSchema } from '../oidc/clients.ts';
import { StartError } from '../start-error.ts';
import { IsoDay } from './iso-day.ts';

/** FACTS.md section 2. */
export const usernamePattern = /^[a-zæøå]{4}\d{4}$/;
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const Username = v.pipe(v.string(), v.regex(usernamePattern, 'four letters and four digits'));
export const MailAddress = v.pipe(v.string(), v.maxLength(254), v.email('a mail address'));
/** The last day on which something is so. */
const LastDay = IsoDay;
/** A class by its name, or until when somebody is in it: a substitute teacher's ends. */
const InClass = v.union([text, v.strictObject({ name: text, until: v.optional(LastDay) })]);
/** A child by its username, or with what the register says: without custody, an adult neither vouches nor sees anything. */
const Child = v.union([
  Username,
  v.strictObject({ username: Username, custody: v.optional(v.boolean(), true), until: v.optional(LastDay) }),
]);

const Role = v.picklist(['pupil', 'student', 'parent', 'teacher', 'user-administrator', 'leader', 'staff']);

/** A municipality's own number was called `municipality` in earlier files: it is its administration. */
const InstitutionKind = v.pipe(
  v.picklist([...institutionKinds, 'municipality']),
  v.transform((kind) => (kind === 'municipality' ? 'administration' : kind)),
);

const Elsewhere = v.strictObject({
  institution: InstitutionNumberSchema,
  role: v.optional(Role),
  classes: v.array(InClass),
  until: v.optional(LastDay),
});

const School = v.strictObject({
  institutions: v.array(
    v.strictObject({
      number: InstitutionNumberSchema,
      name: text,
      kind: InstitutionKind,
      /** Of the central mailbox, to which information is sent. */
      mail: v.optional(MailAddress),
      /** Where it is not said, it stays as it was. */
      municipality: v.optional(v.strictObject({ code: MunicipalityCodeSchema, name: text })),
      /** The day from which it is closed, and the number that is used instead; null: it is open (again). Left out, it stays as it was. */
      closed: v.optional(v.nullable(v.strictObject({ on: IsoDay, successor: v.optional(InstitutionNumberSchema) }))),
    }),
  ),
  classes: v.array(
    v.strictObject({
      institution: InstitutionNumberSchema,
      name: text,
      grade: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      /** A class, unless a whole year group (årgang) is said. */
      kind: v.optional(v.picklist(['class', 'year-group'])),
      /** The year in whose August its school year began. */
      year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
    }),
  ),
  people: v.array(
    v.strictObject({
      username: Username,
      givenName: text,
      familyName: text,
      /** What the person is, where they are first, and until when. */
      role: Role,
      institution: InstitutionNumberSchema,
      until: v.optional(LastDay),
      classes: v.array(InClass),
      /** Where else they are; the same role, unless another is said. */
      elsewhere: v.optional(v.array(Elsewhere)),
      children: v.optional(v.array(Child), []),
      /** The day of birth; where it is not said, it stays as it was. */
      born: v.optional(IsoDay),
      /** The address to which a way in may be mailed; null: none any more. Where it is not said, it stays as it was. */
      mail: v.optional(v.nullable(MailAddress)),
      /** Who the person is at other providers (IDP_UPSTREAMS): the subject by the provider's id. Left out, it stays as it was. */
      upstreams: v.optional(v.record(v.string(), text)),
    }),
  ),
  clients: v.array(ClientSchema),
  ...agreementEntries,
});

/** A school, its people, and the services that are registered: what the school's administration system would send. */
export const SchoolSchema = v.pipe(
  School,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { people, classes, institutions } = dataset.value;
    const foreign = foreignIn(dataset.value);
    if (foreign !== undefined) addIssue({ expected: `${foreign} to be in the file`, message: '' });
    const known = new Set([
      ...institutions.map(({ number }) => number),
      ...classes.map(({ institution, name }) => `${institution} ${name}`),
      ...people.map(({ username }) => username),
    ]);
    for (const { username, children, ...person } of people) {
      const named = [
        ...placesOf(person).flatMap(({ institution, classes: own }) => [
          institution,
          ...own.map((one) => `${institution} ${inClass(one).name}`),
        ]),
        ...children.map((one) => childOf(one).username),
      ];
      const unknown = named.find((one) => !known.has(one));
      if (unknown !== undefined) addIssue({ expected: `${unknown} of ${username} to be in the file`, message: '' });
    }
  }),
);
export type School = v.InferOutput<typeof SchoolSchema>;

type Written<Key extends 'classes' | 'children'> = School['people'][number][Key][number];

type PersonThere = Pick<School['people'][number], 'institution' | 'role' | 'until' | 'classes' | 'elsewhere'>;

/** All places of somebody in the file, the first one first. */
export function placesOf({ institution, role, until, classes, elsewhere = [] }: PersonThere) {
  const others = elsewhere.map((one) => ({ ...one, role: one.role ?? role }));
  return [{ institution, role, until, classes }, ...others];
}

/** What a name alone means: until further notice. */
export function inClass(written: Written<'classes'>): { name: string; until?: string | undefined } {
  return typeof written === 'string' ? { name: written } : written;
}

/** What a username alone means: with custody, until further notice. */
export function childOf(written: Written<'children'>): {
  username: string;
  custody: boolean;
  until?: string | undefined;
} {
  return typeof written === 'string' ? { username: written, custody: true } : written;
}

/** One-time secrets by username. They open the first sign-in only. */
export const OneTimeSecretsSchema = v.strictObject({
  accounts: v.array(v.strictObject({ username: Username, secret: SecretSchema })),
});
export type OneTimeSecrets = v.InferOutput<typeof OneTimeSecretsSchema>;

/** @throws StartError that names the file and the place in it, never what stands there */
export async function readFileOf<S extends v.GenericSchema>(schema: S, path: string): Promise<v.InferOutput<S>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new StartError(`The file ${path} cannot be read as JSON.`, { cause });
  }
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? 'its beginning';
  throw new StartError(`The file ${path} is wrong at ${place}: expected ${parsed.issues[0].expected ?? 'other data'}.`);
}
