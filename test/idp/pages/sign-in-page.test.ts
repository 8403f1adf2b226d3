import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderExpiredPage } from '../../../idp/pages/expired-page.ts';
import { renderSignInPage } from '../../../idp/pages/sign-in-page.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import { steps } from '../../widget/support/sign-in-steps.ts';

const assets = {
  script: '/assets/sign-in-abc.js',
  preload: ['/assets/lit-abc.js'],
  pictures: ['/assets/pictures-abc.js'],
  password: ['/assets/password-abc.js'],
  practice: ['/assets/practice-abc.js'],
  board: ['/assets/board-abc.js'],
  approvals: '/own-pages/approvals-abc.js',
  passkeys: '/passkeys/passkeys-abc.js',
  pupils: '/pupils/pupils-abc.js',
  stepUp: ['/assets/step-up-abc.js'],
};
const render = (step: Step, lang: 'da' | 'en' = 'da') =>
  renderSignInPage({ step, id: 'abc', lang, host: 'id.example', assets });
const hashesOf = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );

describe('the sign-in page', () => {
  test('is a plain form before any script: label, field and button in the page’s own HTML', () => {
    const { html } = render(steps.username);
    expect(html).toMatch(/<form method="post" action="\/sign-in\/abc\?lang=da">\s*<unilogin-sign-in/);
    expect(html).toContain('<label for="unilogin-username">Brugernavn</label>');
    expect(html).toMatch(/<input id="unilogin-username" name="username" type="text" autocomplete="username"/);
    expect(html).toMatch(/<button slot="submit" class="unilogin-act">Videre<\/button>/);
    expect(render(steps.password).html).toMatch(/name="password" type="password" autocomplete="current-password"/);
  });

  test('keeps the username that was typed, and says what was wrong with it', () => {
    const { html } = render({ ...steps.username, username: 'ida', failure: failure('username-malformed', {}) });
    expect(html).toContain('value="ida"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('role="alert"');
  });

  test('speaks the language that was asked for', () => {
    const { html } = render(steps.username, 'en');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<h1>Who are you?</h1>');
    expect(html).toContain('<title>Who are you? – Sign in with Unilogin</title>');
    expect(html).toContain('href="?lang=da"');
  });

  test.each(Object.entries(steps))(
    'names the hash of each style, has no inline script, and is small: %s',
    (_, step) => {
      const { html, styleHashes } = render(step);
      expect(styleHashes).toEqual(expect.arrayContaining(hashesOf(html)));
      expect(html).not.toMatch(/\sstyle="|\son\w+="/);
      expect([...html.matchAll(/<script(?![^>]*(src=|application\/json))/g)]).toEqual([]);
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(4000);
    },
  );

  test('asks for the drawings only where there are pictures', () => {
    expect(render(steps.pictures).html).toContain('/assets/pictures-abc.js');
    expect(render(steps.password).html).not.toContain('/assets/pictures-abc.js');
  });

  test('says without a script what needs one: the pictures, or the page', () => {
    const saidOf = (step: Step) => /<noscript><p class="hint">(.*?)<\/p>/.exec(render(step).html)?.[1];
    for (const step of [steps.pictures, steps.newPictures, steps.rehearsePictures]) {
      expect(saidOf(step)).toMatch(/^Billederne virker kun, når JavaScript/);
    }
    for (const step of [steps.newWords, steps.choose, steps.rehearseWords, steps.expiresSoon]) {
      expect(saidOf(step)).toBe('Siden virker kun, når JavaScript er slået til i din browser.');
    }
  });

  test.each([
    ['new pictures', steps.newPictures, ['password', 'pictures']],
    ['new words, which have pictures beside them', steps.newWords, ['password', 'pictures']],
    ['new words and digits', { ...steps.newWords, form: 'words-and-digits' } as const, ['password']],
    ['an own choice', steps.choose, ['password']],
    ['the rehearsal of pictures', steps.rehearsePictures, ['password', 'pictures']],
    ['the rehearsal of words', steps.rehearseWords, ['password']],
    ['a grown-up’s help', steps.askAdult, ['step']],
    ['the wait for a grown-up', steps.waiting, ['step']],
    ['the username', steps.username, []],
  ])('asks at once for what the step needs, and for nothing else: %s', (_, step, wanted) => {
    const { html } = render(step);
    const links = [...html.matchAll(/rel="modulepreload" href="\/assets\/(\w+)(?:-up)?-abc\.js"/g)].map(
      ([, name]) => name,
    );
    expect(links).toEqual(['lit', ...wanted]);
  });

  test('lets a pupil ask without a script: a form for each answer, and none around it', () => {
    const { html } = render(steps.askAdult);
    const forms = [...html.matchAll(/<form method="post" action="([^"]*)">(.*?)<\/form>/g)].map(
      ([, action, inside = '']) => ({
        action,
        fields: Object.fromEntries(
          [...inside.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
        ),
      }),
    );
    expect(forms.map(({ fields }) => fields)).toEqual([
      { answer: 'ask-adult' },
      { answer: 'ask-adult', adult: 'a-mette' },
      { answer: 'ask-adult', adult: 'a-sanne' },
      { answer: 'not-now' },
    ]);
    expect(new Set(forms.map(({ action }) => action))).toEqual(new Set(['/sign-in/abc?lang=da']));
    expect(html).not.toContain('http-equiv');
  });

  test('says without a script too by what a grown-up who is here shows who they are', () => {
    const beside = [
      { name: 'MitID', to: '/mitid' },
      { is: 'passkey' as const, to: '/passkey' },
    ];
    const { html } = render({ ...steps.askAdult, beside });
    expect(html).toContain('<span>Din voksne bruger MitID</span></a>');
    expect(html).toMatch(/href="\/passkey">.*?<span>Din voksne bruger en adgangsnøgle<\/span>/);
  });

  test('shows the number without a script, and looks for the answer by loading itself anew', () => {
    const { html } = render(steps.waiting);
    expect(html).toContain('<p class="number">47</p>');
    expect(html).toContain('Sig tallet til Mette: 4 – 7.');
    expect(html).toContain('Mette åbner id.example/ja og skriver tallet.');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');
    expect(html).toContain('name="answer" value="cancel"');
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Sig tallet til din voksne – Log ind med Unilogin');
  });

  test('leads on from a refusal without a script', () => {
    expect(render(steps.refused).html).toContain('<a class="act" href="/me?lang=da">Tilbage til start</a>');
  });

  test('says what a grown-up answered as news, and what went wrong as a mistake', () => {
    const kindOf = (code: 'adult-said-no' | 'unexpected') =>
      /<p class="(\w+)" role="alert">/.exec(render({ ...steps.askAdult, failure: { code, data: {} } }).html)?.[1];
    expect(kindOf('adult-said-no')).toBe('hint');
    expect(kindOf('unexpected')).toBe('bad');
  });

  test('no text of a person or a service becomes markup', () => {
    const evil = '</script><img src=x onerror=alert(1)>"\'&';
    const { html } = render({ ...steps.username, username: evil.slice(0, 60), service: { name: evil } });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    const [, data = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({ service: { name: evil } });
    const adults = [{ id: evil, name: evil, is: 'contact' as const }];
    const asked = render({ ...steps.askAdult, beside: [{ name: evil, to: '/x"y' }], adults }).html;
    expect(asked).not.toContain('<img');
    expect(asked.match(/<\/script>/g)).toHaveLength(2);
  });
});

test('the page for a sign-in that is over says what to do, without a script', () => {
  const { html, styleHashes } = renderExpiredPage({ lang: 'da' });
  expect(html).toContain('Gå tilbage til det sted, du kom fra');
  expect(html).not.toContain('<script');
  expect(styleHashes).toEqual(expect.arrayContaining(hashesOf(html)));
});
