import { expect, test } from 'vitest';
import { settings } from '../../../shared/i18n/settings/da.ts';
import { lix } from '../../support/lix.ts';

test('what stands on the extension’s page of settings is plain', () => {
  const said = [
    settings.lead,
    settings['school-chose'],
    settings['provider-hint'],
    settings['local-hint'],
    settings.refused,
    settings['not-allowed'],
    settings['not-in-private'],
    ...(['watch', 'notify', 'lead'] as const).map((what) => settings['ask-why']({ what, host: 'unilogin.dk' })),
    ...(['guard.pages', 'guard.password', 'guard.inPrivate', 'notify'] as const).flatMap((option) => [
      `${settings.switch({ option })}.`,
      settings['switch-hint']({ option }),
    ]),
    ...[true, false].map((isOn) => settings.reports({ isOn })),
  ];
  expect(lix(said)).toBeLessThanOrEqual(25);
});
