/** What data must look like, as data: from one description come the check, the JSON Schema and the type. */
export type Shape =
  | { is: 'boolean' }
  | { is: 'text' }
  | { is: 'integer'; min: number; max: number }
  | { is: 'one-of'; choices: readonly string[] }
  | { is: 'list'; of: Shape }
  | { is: 'object'; fields: Fields; optional: Fields }
  /** An object whose other fields depend on the word in the field `by`. */
  | { is: 'variant'; by: string; cases: Readonly<Record<string, Fields>> };

export type Fields = Readonly<Record<string, Shape>>;

/** The type of what has the shape. */
export type Of<S extends Shape> = S extends { is: 'boolean' }
  ? boolean
  : S extends { is: 'text' }
    ? string
    : S extends { is: 'integer' }
      ? number
      : S extends { is: 'one-of'; choices: readonly (infer Choice)[] }
        ? Choice
        : S extends { is: 'list'; of: infer Item extends Shape }
          ? readonly Of<Item>[]
          : S extends { is: 'object'; fields: infer F extends Fields; optional: infer O extends Fields }
            ? OfFields<F> & Partial<OfFields<O>>
            : S extends { is: 'variant'; by: infer By extends string; cases: infer Cases }
              ? { [Case in keyof Cases]: { [K in By]: Case } & OfFields<Cases[Case]> }[keyof Cases]
              : never;

type OfFields<F> = { -readonly [K in keyof F]: F[K] extends Shape ? Of<F[K]> : never };
