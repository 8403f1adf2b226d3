import { startSystem, type System, type SystemOptions } from '../support/system.ts';

type Use = (system: System) => Promise<void>;

/** The fixture `system`: provider and demo for one worker alone. Each that a file asks for is another, with people nobody has used. */
export function systemOfItsOwn(
  options: SystemOptions = {},
): [(fixtures: object, use: Use) => Promise<void>, { scope: 'worker'; timeout: number }] {
  return [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const system = await startSystem(options);
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ];
}
