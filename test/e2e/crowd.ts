import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Secret } from '../../shared/contract/answers.ts';
import { demoSchool, secretOf } from '../support/demo-school.ts';

/** Somebody of the demo school, who has not signed in yet. */
export interface Somebody {
  readonly username: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The one-time secret. */
  readonly secret: Secret;
  /** The four pictures, in order; empty where the secret is text. */
  readonly pictures: readonly string[];
  /** The text; empty where the secret is pictures. */
  readonly password: string;
}

const School = v.object({
  people: v.array(
    v.object({
      username: v.string(),
      givenName: v.string(),
      familyName: v.string(),
      role: v.string(),
      classes: v.array(
        v.union([
          v.string(),
          v.pipe(
            v.object({ name: v.string() }),
            v.transform(({ name }) => name),
          ),
        ]),
      ),
      children: v.optional(
        v.array(
          v.union([
            v.string(),
            v.pipe(
              v.object({ username: v.string() }),
              v.transform(({ username }) => username),
            ),
          ]),
        ),
        [],
      ),
    }),
  ),
});

/** The people of the demo school. Everyone is handed out once, because a one-time secret works once. */
export class Crowd {
  readonly #people: v.InferOutput<typeof School>['people'];

  private constructor(people: v.InferOutput<typeof School>['people']) {
    this.#people = [...people];
  }

  static async ofTheDemo(): Promise<Crowd> {
    return new Crowd(v.parse(School, JSON.parse(await readFile(demoSchool, 'utf8'))).people);
  }

  /** The next pupil of the class. @throws Error when all of them have been asked */
  pupilOf(name: string): Somebody {
    return this.#take((person) => person.role === 'pupil' && person.classes.includes(name), name);
  }

  teacher(): Somebody {
    return this.#take((person) => person.role === 'teacher', 'teacher');
  }

  parent(): Somebody {
    return this.#take((person) => person.role === 'parent', 'parent');
  }

  administrator(): Somebody {
    return this.#take((person) => person.role === 'user-administrator', 'administrator');
  }

  /** A parent and a child of theirs, up to grade 8. */
  family(): { parent: Somebody; child: Somebody } {
    const young = this.#people.filter(({ classes }) => !classes.includes('9.A'));
    const childOf = ({ children }: { children: readonly string[] }) =>
      young.find(({ username }) => children.includes(username));
    const parent = this.#people.find((person) => childOf(person) !== undefined);
    const child = parent && childOf(parent);
    return {
      parent: this.#take((person) => person === parent, 'parent'),
      child: this.#take((person) => person === child, 'child'),
    };
  }

  /** The pupil of this given name. */
  named(givenName: string): Somebody {
    return this.#take((person) => person.givenName === givenName, givenName);
  }

  #take(isWanted: (person: v.InferOutput<typeof School>['people'][number]) => boolean, wanted: string): Somebody {
    const index = this.#people.findIndex(isWanted);
    const [person] = index < 0 ? [] : this.#people.splice(index, 1);
    if (!person) throw new Error(`nobody is left who is ${wanted}`);
    const secret = secretOf(person.username);
    return {
      ...person,
      secret,
      pictures: secret.kind === 'pictures' ? secret.pictures : [],
      password: secret.kind === 'password' ? secret.password : '',
    };
  }
}
