import { expect, test } from 'vitest';
import { noAccess } from '../../../shared/i18n/no-access/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const between = { service: 'Tavlen', school: 'Skovbrynet Skole' };

// DESIGN.md section 8: the youngest read it as well, so the bound is that of grades 0 to 3
test.each(['no-agreement', 'requested', 'refused', 'no-licence'] as const)(
  'what a pupil reads who does not get in is easy: %s',
  (bar) => {
    const texts = [
      noAccess.title(between),
      noAccess.pupil[bar](),
      noAccess['tell-teacher'],
      noAccess['signed-in-as']({ name: 'Ida' }),
    ];
    expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(20);
  },
);
