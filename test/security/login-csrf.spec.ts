import { expect, test } from '../e2e/story.ts';
import { Guest } from '../support/guest.ts';
import { somebodyElsesPage } from '../support/somebody-elses-page.ts';
import { Visitor } from '../support/visitor.ts';

test('login CSRF: a form of another origin cannot answer a sign-in, even where SameSite cookies come along', async ({
  island,
  page,
  signIn,
  crowd,
  context,
}) => {
  const pupil = crowd.pupilOf('5.A');
  await island.open();
  await island.signIn();
  await signIn.usernameField.waitFor();
  const address = page.url();
  const other = await somebodyElsesPage(
    (_request, response) =>
      response.end(`<!doctype html><title>Vind en is</title><form method="post" action="${address}">
      <input name="username" value="${pupil.username}"><button>Vind</button></form>`),
    new URL(address).hostname,
  );
  const bait = await context.newPage();
  await bait.goto(other.address);
  const answered = bait.waitForResponse((response) => response.request().method() === 'POST');
  await bait.getByRole('button', { name: 'Vind' }).click();
  expect((await answered).status()).toBeGreaterThanOrEqual(400);
  await page.reload();
  await expect(signIn.usernameField, 'the sign-in stands where it stood').toHaveValue('');
  other.close();
});

test('login CSRF: an answer that another browser asked for signs nobody in', async ({ island, crowd, system }) => {
  // The attacker signs in as themselves, and stops at the service's door with a code that nobody has used
  const atService = await new Visitor().send(`${system.island}/unilogin/sign-in?return_to=/`);
  const attacker = new Guest(system.issuer);
  await attacker.follow(atService.headers.get('location') ?? '');
  const person = crowd.pupilOf('5.A');
  const step = await attacker.signInForTheFirstTime(person.username, person.secret);
  const callback = step.at === 'done' ? await attacker.leave(step) : undefined;
  expect(callback?.searchParams.get('code')).toBeTruthy();

  await island.page.goto(callback?.href ?? '');
  await island.open();
  await island.expectSignedOut();
});
