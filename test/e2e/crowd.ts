import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { SecretSchema, type Secret } from '../../shared/contract/sign-in.ts';

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
      classes: v.array(v.string()),
    }),
  ),
});
const Accounts = v.object({ accounts: v.array(v.object({ username: v.string(), secret: SecretSchema })) });

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../demo/${file}`, import.meta.url), 'utf8'));
}

/** The people of the demo school. Everyone is handed out once, because a one-time secret works once. */
export class Crowd {
  readonly #people: v.InferOutput<typeof School>['people'];
  readonly #secrets: ReadonlyMap<string, Secret>;

  private constructor(people: v.InferOutput<typeof School>['people'], secrets: ReadonlyMap<string, Secret>) {
    this.#people = [...people];
    this.#secrets = secrets;
  }

  static async ofTheDemo(): Promise<Crowd> {
    const { people } = v.parse(School, await read('school.json'));
    const { accounts } = v.parse(Accounts, await read('accounts.json'));
    return new Crowd(people, new Map(accounts.map(({ username, secret }) => [username, secret])));
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

  /** The pupil of this given name. */
  named(givenName: string): Somebody {
    return this.#take((person) => person.givenName === givenName, givenName);
  }

  #take(isWanted: (person: v.InferOutput<typeof School>['people'][number]) => boolean, wanted: string): Somebody {
    const index = this.#people.findIndex(isWanted);
    const [person] = index < 0 ? [] : this.#people.splice(index, 1);
    const secret = person && this.#secrets.get(person.username);
    if (!person || !secret) throw new Error(`nobody is left who is ${wanted}`);
    return {
      ...person,
      secret,
      pictures: secret.kind === 'pictures' ? secret.pictures : [],
      password: secret.kind === 'password' ? secret.password : '',
    };
  }
}
