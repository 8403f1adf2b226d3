import { describe, expect, test } from 'vitest';
import { logoLimit, readLogo, sideLimit } from '../../../idp/material/logo/logo.ts';
import { jpeg, png } from '../../support/pictures.ts';

const accepted = (file: Uint8Array) => {
  const logo = readLogo(file);
  if (typeof logo === 'string') throw new Error(logo);
  return logo;
};

describe('a logo', () => {
  test('is a PNG or a JPEG, by its bytes, and the same picture has the same hash', () => {
    expect(accepted(png(30, 10)).type).toBe('image/png');
    expect(accepted(jpeg()).type).toBe('image/jpeg');
    expect(accepted(png(30, 10)).hash).toBe(accepted(png(30, 10, { inside: 'taken at home' })).hash);
    expect(accepted(png(30, 10)).hash).not.toBe(accepted(png(30, 11)).hash);
  });

  test('keeps all that draws', () => {
    expect(Buffer.from(accepted(png(30, 10)).bytes)).toEqual(png(30, 10));
    const kept = Buffer.from(accepted(jpeg()).bytes);
    expect(kept.subarray(0, 4)).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xdb]));
    expect(kept.subarray(-6)).toEqual(Buffer.from([0x3f, 0xff, 0x00, 0x7f, 0xff, 0xd9]));
  });

  test('may be as large as the page says, and no larger', () => {
    expect(accepted(png(sideLimit, 1)).type).toBe('image/png');
    expect(readLogo(png(sideLimit + 1, 1))).toBe('logo-too-large');
    expect(readLogo(jpeg(8, sideLimit + 1))).toBe('logo-too-large');
    expect(readLogo(png(1, 1, { inside: 'x'.repeat(logoLimit) }))).toBe('logo-too-large');
  });

  const cut = (file: Buffer, from: number, to: number) => Buffer.concat([file.subarray(0, from), file.subarray(to)]);
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('GIF89a, or so it says')],
    ['a drawing in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG that is cut off', png(30, 10).subarray(0, -12)],
    ['a PNG without a picture', cut(png(30, 10), 33, png(30, 10).length - 12)],
    ['a PNG with a wrong checksum', Buffer.from(png(30, 10).map((byte, index) => (index === 20 ? byte + 1 : byte)))],
    ['a PNG of no width', png(0, 10)],
    ['a JPEG that is cut off', jpeg().subarray(0, -2)],
    ['a JPEG of no height', jpeg(8, 0)],
    ['a JPEG whose segment is longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0xff, 0xff, 0, 0])],
  ])('is none where the file is %s', (_, file) => {
    expect(readLogo(file)).toBe('logo-no-picture');
  });
});
