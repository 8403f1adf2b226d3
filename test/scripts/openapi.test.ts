import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openApiDocument, openApiPath } from '../../scripts/openapi.ts';

const written = await readFile(openApiPath, 'utf8');

describe('the OpenAPI document', () => {
  test('says what the contract says: npm run contract', async () => {
    expect(written).toBe(await openApiDocument());
  });

  test('names every call with its schema, its failures and what it must carry', () => {
    const { paths } = JSON.parse(written);
    expect(Object.keys(paths)).toEqual([
      '/api/sign-ins/{id}',
      '/api/sign-ins/{id}/answer',
      '/api/sign-ins/{id}/hand-out',
      '/api/sign-ins/{id}/passkey',
      '/api/me/practise',
      '/api/approvals',
      '/api/approvals/{id}/confirm',
      '/api/approvals/{id}/refuse',
      '/api/approvals/{id}/report',
      '/api/approvals/{id}/mute',
      '/api/mutes/{id}/end',
      '/api/pupils/{id}',
      '/api/pupils/{id}/openings',
      '/api/openings/{id}/close',
      '/api/me/passkeys',
      '/api/me/passkeys/order',
      '/api/me/passkeys/add',
      '/api/me/passkeys/remove',
      '/api/me',
      '/api/me/typed-elsewhere',
      '/.well-known/unilogin',
      '/api/institutions',
      '/api/sign-ins/{id}/news',
      '/api/me/asked/news',
      '/api/approvals/news',
      '/api/pupils/news',
      '/api/supplier/agreements',
      '/api/supplier/agreements/request',
      '/api/supplier/agreements/withdraw',
    ]);
    const { post } = paths['/api/sign-ins/{id}/answer'];
    expect(Object.keys(post.responses)).toEqual(['200', '400', '403', '410', '500', '503']);
    expect(post.parameters.map(({ name }: { name: string }) => name)).toContain('unilogin-request');
    expect(JSON.stringify(post.requestBody)).toContain('"revision"');
    expect(post.security).toEqual([{ browser: [] }]);
    expect(paths['/.well-known/unilogin'].get.security).toEqual([]);
    expect(paths['/api/supplier/agreements/request'].post.security).toEqual([{ supplier: [] }]);
    const practise = paths['/api/me/practise'].post;
    expect(practise.security).toEqual([{ session: [] }]);
    expect(practise.parameters.map(({ name }: { name: string }) => name)).toEqual(['unilogin-request']);
  });
});
