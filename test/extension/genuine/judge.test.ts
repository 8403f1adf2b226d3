import { describe, expect, test } from 'vitest';
import { isCertain, judge } from '../../../extension/genuine/judge.ts';
import { directory, title } from './directory-of.ts';

const of = (address: string, asks?: string) => judge(address, directory, asks);
/** The codes of what is said against it, or what it is instead. */
const codes = (address: string, asks?: string) => {
  const judged = of(address, asks);
  return judged.is === 'look-alike' ? judged.why.map(({ code }) => code) : judged.is;
};

test('the provider’s pages are genuine by scheme, host and port, and nobody else’s are', () => {
  for (const address of [
    'https://broker.unilogin.dk',
    'https://broker.unilogin.dk/sign-in/1?lang=da#x',
    'HTTPS://BROKER.UniLogin.dk:443/',
    'https://anybody:secret@broker.unilogin.dk/',
    'https://mit.skoleportal.dk/password',
  ]) {
    expect(of(address, title), address).toEqual({ is: 'genuine' });
  }
});

test('an address that is nearly the provider’s own is not genuine', () => {
  for (const address of [
    'http://broker.unilogin.dk',
    'https://broker.unilogin.dk:8443',
    'https://broker.unilogin.dk.',
    'https://unilogin.dk',
    'https://broker.unilogin.dk.evil.dk',
    'https://broker.unilogin.dk@evil.dk',
    'https://broker.unilogin.dk%2f@evil.dk',
    'https://evil.dk/https://broker.unilogin.dk',
    'https://evil.dk#https://broker.unilogin.dk',
    'https://evil.dk\\@broker.unilogin.dk',
    'blob:https://broker.unilogin.dk.evil.dk/1',
    'javascript:"https://broker.unilogin.dk"',
    'view-source:https://broker.unilogin.dk/',
    'broker.unilogin.dk',
    '',
  ]) {
    expect(of(address, 'x').is, address).not.toBe('genuine');
  }
});

test('a service is told by its name, whatever its address looks like', () => {
  expect(of('https://laeringsoen.dk/start')).toEqual({ is: 'service', name: 'Læringsøen' });
  expect(of('https://unilogin.laeringsoen.dk', title)).toEqual({ is: 'service', name: 'Læringsøen' });
  expect(of('https://xn--uniognelser-1fb.dk', title)).toMatchObject({ is: 'service' });
});

test('a provider to which people are sent is no alarm, and no service', () => {
  expect(of('https://unilogin.byen.dk', title)).toEqual({ is: 'other' });
});

test('what lies below a domain of the provider’s own is given by nobody else', () => {
  for (const host of ['www.unilogin.dk', 'hjælp.unilogin.dk', 'unilogin.dk', 'test.mit.skoleportal.dk']) {
    expect(codes(`https://${host}`, 'x'), host).toBe('other');
  }
  expect(codes('https://unilogin.skoleportal.dk', 'x'), 'beside it, where others may be').toEqual(['name']);
});

describe('letters that look like others count at once, whether or not a password is asked for', () => {
  test.each([
    ['https://unilоgin.dk', 'unilоgin.dk', ['о']],
    ['https://xn--unilgin-djg.dk', 'unilоgin.dk', ['о']],
    ['https://un1login.dk', 'un1login.dk', ['1']],
    ['https://uni-l0gin.example', 'uni-l0gin.example', ['0']],
    ['https://uniløgin.com', 'uniløgin.com', ['ø']],
    ['https://login.ünïlögïn-dk.com', 'login.ünïlögïn-dk.com', ['ü', 'ï', 'ö', 'd', 'k']],
    ['https://unilogın.dk', 'unilogın.dk', ['ı']],
    ['https://uniiogin.dk', 'uniiogin.dk', []],
  ])('%s', (address, shown, letters) => {
    const why = [{ code: 'letters', name: 'Unilogin', shown, letters }];
    expect(of(address)).toEqual({ is: 'look-alike', why });
    expect(of(address, 'x')).toEqual({ is: 'look-alike', why });
    expect(why.map((one) => isCertain(one as never))).toEqual([true]);
  });

  test('and so does a host without the name that looks like one of the provider’s', () => {
    expect(of('https://mit.skolеportal.dk')).toEqual({
      is: 'look-alike',
      why: [{ code: 'letters', name: 'mit.skoleportal.dk', shown: 'mit.skolеportal.dk', letters: ['е'] }],
    });
  });
});

describe('where a password is asked for, and there alone', () => {
  test.each([
    ['https://unilogn.dk', 'near'],
    ['https://unillogin.dk', 'near'],
    ['https://unilgoin.dk', 'near'],
    ['https://unilogim.dk', 'near'],
    ['https://skole-unlogin.dk', 'near'],
    ['https://unilogin.dk.evil.com', 'name'],
    ['https://unilogin-dk.com', 'name'],
    ['https://skolensunilogin.dk', 'name'],
    ['https://my-uni-login.example', 'name'],
    ['https://unilogin.example:8443/', 'name'],
    ['https://unilogin.dk@evil.dk', 'name'],
    ['http://unilogin.localhost:5000', 'name'],
  ])('%s: %s', (address, code) => {
    expect(codes(address)).toBe('other');
    expect(codes(address, 'x')).toEqual([code]);
  });

  test('a page that is called as the provider’s own', () => {
    for (const copied of [title, `(2) ${title}`, `${title} | Evil`, title.toUpperCase(), title.replace(' – ', ' - ')]) {
      expect(of('https://evil.dk', copied), copied).toEqual({ is: 'look-alike', why: [{ code: 'title', title }] });
    }
    expect(codes('file:///C:/mail/unilogin.html', title)).toEqual(['title']);
    expect(codes('data:text/html,x', title)).toEqual(['title']);
    expect(codes('https://192.168.1.4/', title.replace('o', 'о'))).toEqual(['title']);
    expect(codes('https://unilogin.dk.evil.com', title)).toEqual(['name', 'title']);
  });

  test('a page about it, with another title, is none', () => {
    for (const other of ['', 'Log ind med Unilogin', 'Sådan skifter du din adgangskode', 'Unilogin – Wikipedia']) {
      expect(codes('https://skolen.dk/unilogin', other), other).toBe('other');
    }
  });
});

test('addresses without a name, and Danish names with letters of their own, are no alarm', () => {
  for (const address of [
    'https://rødekors.dk',
    'https://blåbærgrød.dk',
    'https://xn--smrrebrd-64ad.dk',
    'https://ældresagen.dk',
    'https://åse-og-bjørn.dk',
    'https://союз.рф',
    'https://例え.jp',
    'https://1.2.3.4',
    'https://[2001:db8::1]:8443',
    'http://localhost:4400',
    'http://127.0.0.1',
    'http://0x7f.1',
    'about:blank',
    'chrome://settings',
    'https://uni.dk',
    'https://login.dk',
    'https://union.dk',
    'https://xn--a.dk',
  ]) {
    expect(codes(address, 'Log ind'), address).toBe('other');
  }
});

test('of a provider on this machine, what else runs there is not below a domain of its own', () => {
  const here = { ...directory, issuer: 'http://localhost:4400', origins: ['http://localhost:4400'] };
  expect(judge('http://unilogin.localhost:5000', here, 'x').is).toBe('look-alike');
  expect(judge('http://localhost:5000', here, 'x').is).toBe('other');
});

test('what no address bar and no tab shows is not looked at, so that nobody makes it long', () => {
  expect(codes(`https://${'a.'.repeat(127)}un1login.dk`, 'x')).toBe('other');
  expect(codes(`https://${'a.'.repeat(110)}un1login.dk`, 'x')).toEqual(['letters']);
  expect(codes('https://evil.dk', `${'x'.repeat(300)}${title}`)).toBe('other');
});

test('a name that is short is part of too many words to count, and so is a short title', () => {
  const short = { ...directory, names: ['Uni', 'login'], titles: ['Log ind'] };
  expect(judge('https://universitet.dk', short, 'Log ind')).toEqual({ is: 'other' });
});

test('before a directory came, nothing is known to look alike but the provider’s own host', () => {
  const issuer = 'https://broker.unilogin.dk';
  const alone = { issuer, names: [], origins: [issuer], titles: [], services: [], providers: [] };
  expect(judge(issuer, alone).is).toBe('genuine');
  expect(judge('https://unilogin.dk.evil.com', alone, title).is).toBe('other');
  expect(judge('https://broker.unil0gin.dk', alone).is).toBe('look-alike');
});
