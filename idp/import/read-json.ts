import * as v from 'valibot';
import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import { type School, SchoolSchema } from '../people/school-file.ts';
import { nameFault } from './names.ts';
import { decode } from './table/decode.ts';

/** The project's own form, as IDP_SCHOOL takes it; services in it are not for an import, and may be left out. */
export function readJson(file: string, bytes: Uint8Array): { school?: School; findings: readonly ImportFinding[] } {
  const wrong = (expected: string, column?: string): ImportFinding => {
    return { file, ...(column !== undefined && { column }), code: 'json-wrong', data: { expected } };
  };
  const text = decode(bytes);
  if (text === undefined) return { findings: [{ file, code: 'not-text', data: {} }] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { findings: [wrong('JSON')] }; // the parser's own words would quote the file
  }
  const parsed = v.safeParse(SchoolSchema, withoutServices(content));
  if (!parsed.success) {
    return { findings: parsed.issues.map((issue) => wrong(issue.expected ?? '', v.getDotPath(issue) ?? '')) };
  }
  return { school: parsed.output, findings: faultsOf(file, parsed.output) };
}

function withoutServices(content: unknown): unknown {
  return typeof content === 'object' && content !== null ? { ...content, clients: [] } : content;
}

function faultsOf(file: string, { institutions, classes, people }: School): ImportFinding[] {
  const names = [
    ...institutions.map(({ name }, index) => [`institutions.${index}.name`, name] as const),
    ...classes.map(({ name }, index) => [`classes.${index}.name`, name] as const),
    ...people.flatMap(({ givenName, familyName }, index) => [
      [`people.${index}.givenName`, givenName] as const,
      [`people.${index}.familyName`, familyName] as const,
    ]),
  ];
  return names.flatMap(([column, name]): ImportFinding[] => {
    const fault = nameFault(name);
    if (fault === undefined || fault === 'too-long') return []; // how long, the schema has said
    return [{ file, column, code: fault, data: {} }];
  });
}
