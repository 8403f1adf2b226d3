import { expect, test } from 'vitest';
import { asked } from '../../../shared/i18n/asked/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const screens = {
  'an app asks': [
    asked.title,
    asked['see-code'],
    asked['same-code'],
    asked['code-label'],
    asked.compare,
    asked.ask,
    asked['not-me'],
    asked.nobody,
    asked.wait({ seconds: 15 }),
    asked.wait({ seconds: 600 }),
    asked.nothing,
    asked['nothing-advice'],
  ],
  'the number for the app': [
    asked.waiting,
    asked.say({ number: '47' }),
    asked['number-label'],
    asked['on-their-screen']({ host: 'broker.unilogin.dk' }),
    asked.left,
    asked.stop,
  ],
  'how the app’s ask ended': [
    ...(['confirmed', 'refused', 'reported', 'cancelled', 'ended', 'expired'] as const).map((how) =>
      asked.ended({ how, service: 'Tavlen' }),
    ),
    asked['on-in-app'],
  ],
};

// DESIGN.md section 8: any pupil may be the one in whose name an app asks, so the bound is that of grades 0 to 3
test.each(Object.entries(screens))('what a pupil reads where an app asks is easy: %s', (_, texts) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(20);
});
