import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { FailureSchema } from '../shared/contract/failure.ts';
import {
  type SupplierCall,
  supplierCalls,
  SupplierFaultSchema,
  supplierStatuses,
} from '../shared/contract/supplier.ts';
import { news } from '../shared/contract/news.ts';
import type { Call, News } from '../shared/contract/call.ts';
import { identityApi } from '../shared/contract/identity-api.ts';
import { statusOf } from '../shared/contract/status.ts';

export const openApiPath = 'docs/openapi.json';

/** The OpenAPI 3.1 document of the identity API, as text: made from the table of its calls, never written by hand. */
export async function openApiDocument(): Promise<string> {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Identity API',
      version: '1',
      description: "What the provider's own pages ask. Made from shared/contract by `npm run contract`.",
    },
    paths: {
      ...pathsOf(identityApi, (name, call) => ({ [call.method.toLowerCase()]: operation(name, call) })),
      ...pathsOf(news, (name, stream) => ({ get: listening(name, stream) })),
      ...pathsOf(supplierCalls, (name, call) => ({ [call.method.toLowerCase()]: suppliers(name, call) })),
    },
    components: {
      schemas: { Failure: toJsonSchema(FailureSchema), SupplierFault: toJsonSchema(SupplierFaultSchema) },
      securitySchemes: {
        browser: { type: 'apiKey', in: 'cookie', name: '__Host-unilogin-browser' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-unilogin-session' },
        supplier: {
          type: 'http',
          scheme: 'basic',
          description: 'The service’s id and secret, as at the token endpoint.',
        },
        extension: { type: 'http', scheme: 'bearer', description: 'An access token of the extension’s client.' },
      },
    },
  };
  const options = await resolveConfig(openApiPath);
  return format(JSON.stringify(document), { ...options, parser: 'json' });
}

function pathsOf<T extends { path: string }>(table: Record<string, T>, describe: (name: string, one: T) => object) {
  return Object.fromEntries(
    Object.entries(table).map(([name, one]) => [one.path.replace(':id', '{id}'), describe(name, one)]),
  );
}

/** One of these is enough. */
function securityOf({ needs, byToken }: { needs?: Call['needs'] | undefined; byToken?: Call['byToken'] | undefined }) {
  if (needs === 'nothing') return [];
  return [{ [needs ?? 'browser']: [] }, ...(byToken ? [{ extension: [] }] : [])];
}

function listening(name: string, { path, does, ...whose }: News) {
  return {
    operationId: `${name}News`,
    summary: does,
    security: securityOf(whose),
    parameters: path.includes(':id') ? [idParameter] : [],
    responses: {
      200: {
        description: '`event: hello`, then `event: changed` at each change.',
        content: { 'text/event-stream': {} },
      },
    },
  };
}

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

function operation(name: string, { path, does, needs, byToken, query = {}, takes, answers, failures }: Call) {
  const ours = { name: 'unilogin-request', in: 'header', required: true, schema: { const: '1' } };
  const asked = Object.entries(query).map(([of, schema]) => {
    return { name: of, in: 'query', required: true, schema: toJsonSchema(schema) };
  });
  const statuses = [...new Set(failures.map(statusOf))].toSorted((a, b) => a - b);
  return {
    operationId: name,
    summary: does,
    security: securityOf({ needs, byToken }),
    parameters: [...(path.includes(':id') ? [idParameter] : []), ...asked, ...(takes ? [ours] : [])],
    ...(takes && { requestBody: { required: true, content: json(toJsonSchema(takes)) } }),
    responses: {
      200: { description: 'Done.', content: json(toJsonSchema(answers)) },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: failures.filter((code) => statusOf(code) === status).join(', '),
            content: json({ $ref: '#/components/schemas/Failure' }),
          },
        ]),
      ),
    },
  };
}

function suppliers(name: string, { does, takes, answers, failures }: SupplierCall) {
  const statuses = [...new Set(failures.map((code) => supplierStatuses[code]))].toSorted((a, b) => a - b);
  const fault = json({ $ref: '#/components/schemas/SupplierFault' });
  const described = statuses.map((status): [string, object] => {
    const codes = failures.filter((code) => supplierStatuses[code] === status);
    return [String(status), { description: codes.join(', '), content: fault }];
  });
  return {
    operationId: name,
    summary: does,
    security: [{ supplier: [] }],
    ...(takes && { requestBody: { required: true, content: json(toJsonSchema(takes)) } }),
    responses: {
      200: { description: 'Done.', content: json(toJsonSchema(answers)) },
      ...Object.fromEntries(described),
    },
  };
}

function json(schema: object) {
  return { 'application/json': { schema } };
}

if (import.meta.main) await writeFile(openApiPath, await openApiDocument());
