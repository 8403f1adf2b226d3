/** One part of `npm test`, and what it leaves to be counted. */
export interface Step {
  readonly name: string;
  /** The npm script, which anybody can also run alone. */
  readonly script: string;
  readonly arguments?: readonly string[];
  /**
   * How its result file is read: Vitest's and Playwright's JSON, ours ({ passed, failed }), or none, where the step as
   * a whole passes or fails.
   */
  readonly result: 'vitest' | 'playwright' | 'counts' | 'none';
  /**
   * More arguments where a Postgres server is installed, unless EVERYTHING is set: what a later step runs on that need not run in
   * a folder too.
   */
  readonly whereThereIsPostgres?: readonly string[];
  /** Whether it wants a Postgres server, and is left out where none is installed. */
  readonly needsPostgres?: true;
}

/**
 * What runs on a Postgres server alone where there is one: in a folder stand the stories, the tests of the folder itself, and those
 * of windows, at which many come at once.
 */
const onServerAlone = [
  'test/security/**',
  'test/idp/!(database|server|windows)/**',
  'test/idp/windows/door-while-asked.test.ts',
].map((pattern) => `--exclude=${pattern}`);

/** What opens folders of its own, and no server. */
const inFolderAlone = ['test/idp/database/open.test.ts', 'test/idp/server/{start,config-*}.test.ts'].map(
  (pattern) => `--exclude=${pattern}`,
);

/**
 * Phases follow one another; the lanes of a phase run side by side, each its steps in turn. Two lanes at most, for two
 * cores: what measures time or drives two browsers has the machine for itself.
 */
export const phases: readonly (readonly (readonly Step[])[])[] = [
  [[{ name: 'build', script: 'build', result: 'none' }]],
  [
    [
      { name: 'lint', script: 'test:lint', result: 'none' },
      { name: 'types', script: 'test:types', result: 'none' },
      { name: 'budgets', script: 'test:budget', result: 'counts' },
    ],
    [{ name: 'component', script: 'test:component', result: 'counts' }],
  ],
  [[{ name: 'unit', script: 'test:unit', result: 'vitest', whereThereIsPostgres: onServerAlone }]],
  [
    [
      {
        name: 'unit, on a Postgres server',
        script: 'test:unit',
        arguments: ['test/idp', 'test/security', ...inFolderAlone],
        result: 'vitest',
        needsPostgres: true,
      },
    ],
  ],
  [[{ name: 'e2e', script: 'test:e2e', result: 'playwright' }]],
];

/** Test scripts that `npm test` leaves out, each for a reason: mutating shared/policy takes some twenty minutes. */
export const apart: readonly string[] = ['test:mutation'];
