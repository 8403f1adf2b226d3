import type { TestType } from '@playwright/test';
import type { System } from '../support/system.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

/**
 * The same story in a system of its own, with people nobody has used. For a file that says by name whom it wants: in a system that
 * files share, another one may have asked for the same person. (test/repo sees to it.)
 */
export function alone<Room extends object, House extends { system: System }>(
  story: TestType<Room, House>,
): TestType<Room, House> {
  const own = story as unknown as TestType<object, { system: System }>;
  return own.extend<object, { system: System }>({ system: systemOfItsOwn() }) as unknown as TestType<Room, House>;
}
