import { expect, test } from './story.ts';

test('the checklist as a screen reader finds it, while a grade 8 pupil types', async ({
  island,
  page,
  signIn,
  crowd,
}) => {
  const pupil = crowd.pupilOf('8.A');
  await island.open();
  await island.signIn();
  await signIn.giveNameAndSecret(pupil);
  await signIn.chooseOwn();
  const list = page.getByRole('list', { name: 'Det skal den' });
  const region = page.locator('unilogin-password .rules ~ [role=status]').first();
  await expect(list).toMatchAriaSnapshot(`
    - list "Det skal den":
      - listitem: 8 til 24 tegn
      - listitem: Mindst ét lille bogstav
      - listitem: Mindst ét stort bogstav
      - listitem: Mindst ét tal
      - listitem: Ikke dit navn
      - listitem: Ikke dit brugernavn
      - listitem: Ikke din skoles navn
      - listitem: Ikke din klasse
      - listitem: Ikke en årstid
      - listitem: Ikke en kode, som mange bruger
      - listitem: Ikke en af dine seneste 5
  `);

  await signIn.newPasswordField.fill('sommer');
  await expect(list).toMatchAriaSnapshot(`
    - list "Det skal den":
      - listitem: "8 til 24 tegn: du har 6"
      - listitem: "Mindst ét lille bogstav: i orden"
      - listitem: "Mindst ét stort bogstav: mangler"
      - listitem: "Mindst ét tal: mangler"
      - listitem: "Ikke dit navn: i orden"
      - listitem: "Ikke dit brugernavn: i orden"
      - listitem: "Ikke din skoles navn: i orden"
      - listitem: "Ikke din klasse: i orden"
      - listitem: "Ikke en årstid: vi fandt ”sommer”"
      - listitem: "Ikke en kode, som mange bruger: ses, når du gemmer"
      - listitem: "Ikke en af dine seneste 5: ses, når du gemmer"
  `);
  // The advice is heard with the list, or after it when its worker is slow to come
  await expect(region).toContainText(
    'Mangler: mindst ét stort bogstav, mindst ét tal. 8 til 24 tegn: du har 6. Ikke en årstid: vi fandt ”sommer”.',
  );
  await expect(region).toContainText(/Den er (ret )?let at gætte\. \S/);

  await signIn.newPasswordField.fill('Sommer2026');
  await expect(region).toHaveText(/^I orden: 8 til 24 tegn, mindst ét stort bogstav, mindst ét tal\./);

  await signIn.newPasswordField.fill('Kanelgiraf47');
  await expect(region).toHaveText(/^Alt er i orden\. Den er (okay|god|rigtig god)\./);
});
