import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './contents.ts';
import { schemaType } from './schema-type.ts';

interface Schema {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Parameters<typeof schemaType>[0] }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}
interface Document {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The calls of docs/openapi.json for people: which there are, who may make them, and what goes in and out. */
export function apiPage(): string {
  const { info, paths } = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8')) as Document;
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => call(`${method.toUpperCase()} ${path}`, operation)),
  );
  return `# ${info.title}

${info.description} For machines: [openapi.json](openapi.json), which generators of clients read.

${calls.join('\n')}`;
}

function call(name: string, { summary, security = [], requestBody, responses }: Operation): string {
  const who = security.flatMap((one) => Object.keys(one));
  const answers = Object.entries(responses).map(([status, said]) => `| ${status} | ${cell(said.description)} |`);
  return `## \`${name}\`

${summary}${who.length > 0 ? ` Asked by: ${who.map((one) => `\`${one}\``).join(' or ')}.` : ''}

| answer | |
|---|---|
${answers.join('\n')}

${requestBody ? shape('What is sent', requestBody) : ''}${shape('What is answered', responses['200'])}`;
}

/** Behind a fold: it is long, and for the one call that somebody is about to make. */
function shape(title: string, said: Schema | undefined): string {
  const schema = said?.content?.['application/json']?.schema;
  if (schema === undefined) return '';
  return `<details><summary>${title}</summary>\n\n\`\`\`ts\n${schemaType(schema)}\n\`\`\`\n\n</details>\n\n`;
}

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
