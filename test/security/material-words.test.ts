import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdownHtml } from '../../idp/material/markdown.ts';
import { MaterialDesk, school } from '../support/material-desk.ts';
import { jpeg, png } from '../support/pictures.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { Visitor } from '../support/visitor.ts';

let provider: ProvingProvider;
let desk: MaterialDesk;
beforeAll(async () => {
  provider = await startProvingProvider();
  desk = await MaterialDesk.of(provider);
});
afterAll(() => provider.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  new Visitor().send(provider.issuer + path, { headers });
const page = async (audience = 'parents', lang = 'da') =>
  (await get(`/material/${school}/${audience}?lang=${lang}`)).text();

/** What only a tag, an attribute or an address of ours could be: the rest is text. */
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<(\/?[a-z][^\s>/]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
const attributesOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^>]*>/gi)].flatMap(
    ([tag]) => tag.replaceAll(/"[^"]*"/g, '""').match(/\s([a-z:-]+)=/gi) ?? [],
  );
const known =
  /^\/?(html|head|meta|title|link|style|body|main|header|img|p|h[123]|section|div|ul|ol|li|table|thead|tbody|tr|th|td|a|span|em|strong|blockquote|code|br|hr)$/;
const expectOnlyText = (html: string) => {
  expect(tagsOf(html).filter((tag) => !known.test(tag))).toEqual([]);
  expect(attributesOf(html).filter((name) => /^\s(on|style|srcdoc|formaction|xlink)/i.test(name))).toEqual([]);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !/^(https?:|mailto:|tel:|\/|\?|data:,$)/.test(address))).toEqual([]);
  expect(tagsOf(html).filter((tag) => tag === 'img')).toEqual([]);
};

describe('a school’s own words', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<style>*{display:none}</style><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](\u0001javascript:alert(1))'.replace('\u0001', '&#1;'),
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](vbscript:msgbox(1))',
    '[x](//evil.example)',
    '[x](https://a.example/"onmouseover="alert(1))',
    '[x](<https://a.example/" style="position:fixed>)',
    '<javascript:alert(1)>',
    '![x](https://evil.example/seen.png)',
    '![x][seen]\n\n[seen]: https://evil.example/seen.svg "x" onload="alert(1)"',
    '```"><script>alert(1)</script>\ncode\n```',
    '`<img src=x onerror=alert(1)>`',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '</div></section><script>alert(1)</script>',
  ])('attack: script, pictures and addresses in Markdown become text: %j', async (text) => {
    await desk.publish('parents', { text_da: text, text_en: text });
    for (const lang of ['da', 'en']) expectOnlyText((await page('parents', lang)).replace(/<style>[^]*?<\/style>/, ''));
    expectOnlyText(markdownHtml(text));
    expect((await desk.look('/parents')).html).not.toContain(text.includes('<') ? text : '\u0000');
  });

  test('attack: a text that would take the parser minutes, or the stack, is shown as it was typed', async () => {
    for (const text of [
      '>'.repeat(4000),
      '_*'.repeat(2000),
      '[a]('.repeat(1000),
      '- '.repeat(2000),
      '*a '.repeat(1333),
    ]) {
      const began = performance.now();
      expect(markdownHtml(text)).toMatch(/^<p>[^]*<\/p>$/);
      expect(performance.now() - began).toBeLessThan(100);
    }
    await desk.publish('parents', { text_da: '>'.repeat(4000) });
    expect(await page()).toContain('&gt;&gt;&gt;');
    await desk.publish('parents');
  });
});

describe('a school’s name and contact', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><svg onload=alert(1)>',
  ])('attack: markup in name and contact is text, for readers and administrators: %s', async (text) => {
    await desk.publish('parents');
    await desk.letterhead({ name: text, contact: text });
    expectOnlyText((await page()).replace(/<style>[^]*?<\/style>/, ''));
    const index = await (await get(`/material/${school}?lang=da`)).text();
    expectOnlyText(index.replace(/<style>[^]*?<\/style>/, ''));
    for (const path of ['/letterhead', '/parents/preview']) {
      const { html } = await desk.look(path);
      expect(html).not.toMatch(/<script|<svg on|<img src=x/);
      expect(html).not.toContain(`value="${text}"`);
    }
    await desk.letterhead({ name: '', contact: '' });
  });

  test.each(['Skolen\r\nBcc: evil@example.com', 'Skolen\u0000', 'Skolen\u202eelokS', 'x'.repeat(121)])(
    'attack: a name with line breaks, unseen characters, or without end is not kept: %j',
    async (name) => {
      const refused = await desk.letterhead({ name, contact: '' });
      expect(refused.status).toBe(400);
      const kept = await provider.database.selectFrom('letterheads').select('name').executeTakeFirst();
      expect(kept?.name ?? '').toBe('');
    },
  );
});

describe('a logo', () => {
  const script = '<script>alert(document.domain)</script>';
  const logo = async () => {
    const { html } = await desk.look('/letterhead');
    const address = /src="(\/material\/\d+\/logo\?v=[\w-]+)"/.exec(html)?.[1] ?? '';
    return get(address);
  };

  test.each([
    ['PNG', 'image/png', png(30, 10, { inside: script, behind: script })],
    ['JPEG', 'image/jpeg', jpeg(8, 8, { inside: script, behind: script })],
  ])('attack: a page hidden in a picture is gone when it is shown: %s', async (_, type, file) => {
    await desk.letterhead({ name: '', contact: '', logo: new Blob([new Uint8Array(file)], { type: 'text/html' }) });
    const shown = await logo();
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await shown.arrayBuffer()).toString('latin1')).not.toContain('script');
  });

  test('attack: a picture is never a page, whatever its bytes are: own type, no sniffing, sandboxed', async () => {
    await desk.letterhead({ name: '', contact: '', logo: new Blob([new Uint8Array(png(30, 10))]) });
    const shown = await logo();
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect(shown.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'],
    ['HTML called a PNG', script, 'image/png'],
    ['HTML with a PNG’s first bytes', `\u0089PNG\r\n\u001a\n${script}`, 'image/png'],
    ['a GIF', 'GIF89a/*', 'image/gif'],
  ])('attack: a file that is no picture of ours is not kept: %s', async (_, text, type) => {
    await desk.letterhead({ name: '', contact: '', remove: 'yes' });
    const refused = await desk.letterhead({
      name: '',
      contact: '',
      logo: new Blob([Buffer.from(text, 'latin1')], { type }),
    });
    expect(refused.status).toBe(400);
    expect((await get(`/material/${school}/logo`)).status).toBe(404);
  });

  test('attack: a picture that would fill the memory of whoever looks is not kept', async () => {
    const refused = await desk.letterhead({ name: '', contact: '', logo: new Blob([new Uint8Array(png(60_000, 1))]) });
    expect(refused.html).toContain('Billedet er for stort.');
  });
});
