import { ForeignSite } from './foreign-site.ts';
import { expect, expectWarning, test } from './guarded.ts';
import { waysOut } from './ways-out.ts';

test('the password of Unilogin is sent to no other page, and the person is told', async ({
  browserWithIt,
  foreign,
  password,
}) => {
  test.setTimeout(100_000);
  for (const { name, body, isFramed, give } of waysOut) {
    await test.step(name, async () => {
      const site = await ForeignSite.open(isFramed ? 'localhost' : undefined);
      const tab = await browserWithIt.newPage();
      const page = site.page('side', body.replaceAll('SITE', site.address));
      await tab.goto(isFramed ? foreign.page('ramme', `<iframe src="${page}"></iframe>`) : page);
      await give(tab, password);
      await expectWarning(tab);
      await expect(tab.getByText(new URL(site.address).host)).toBeVisible();
      await expect(tab.getByText('Vi har ikke sendt den.')).toBeVisible();
      expect(site.arrived).toEqual([]);
      await tab.close();
      site.close();
    });
  }
});
