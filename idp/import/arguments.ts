import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { StartError } from '../start-error.ts';
import { type ColumnMap, usualColumns } from './danish/columns.ts';

const usage =
  'npm run import -- FILE|FOLDER [--dry-run] [--institution NUMBER]… [--yes-remove N] [--columns FILE] [--language da|en]';

const headings = v.array(
  v.pipe(
    v.string(),
    v.transform((heading) => heading.toLowerCase()),
  ),
);
/** A map of one's own says some fields otherwise; the rest stay as usual. */
const Columns = v.partial(
  v.strictObject(
    Object.fromEntries(Object.keys(usualColumns).map((field) => [field, headings])) as Record<
      keyof ColumnMap,
      typeof headings
    >,
  ),
);

export interface ImportArguments {
  readonly path: string;
  readonly isDryRun: boolean;
  readonly institutions: readonly string[];
  readonly yesRemove: number | undefined;
  readonly columns: ColumnMap;
  readonly lang: 'da' | 'en';
}

/** @throws StartError that says how the command is used, or which file is not what it should be */
export async function readArguments(argv: readonly string[]): Promise<ImportArguments> {
  const { values, positionals } = parse(argv);
  const [path, ...more] = positionals;
  const { 'yes-remove': remove, language = 'da', institution = [] } = values;
  const isRight =
    path !== undefined &&
    more.length === 0 &&
    (language === 'da' || language === 'en') &&
    institution.every((number) => /^\d{6}$/.test(number)) &&
    (remove === undefined || /^\d{1,7}$/.test(remove));
  if (!isRight) throw new StartError(usage);
  return {
    path,
    isDryRun: values['dry-run'] === true,
    institutions: institution,
    yesRemove: remove === undefined ? undefined : Number(remove),
    columns: values.columns === undefined ? usualColumns : await readColumns(values.columns),
    lang: language,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        institution: { type: 'string', multiple: true },
        'yes-remove': { type: 'string' },
        columns: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch {
    throw new StartError(usage);
  }
}

async function readColumns(path: string): Promise<ColumnMap> {
  const content = (await readFile(path, 'utf8').then(JSON.parse, () => undefined)) as unknown;
  const parsed = v.safeParse(Columns, content);
  if (!parsed.success) throw new StartError(`The file ${path} is no map of columns (docs/import.md).`);
  const own = Object.entries(parsed.output).filter(([, names]) => names !== undefined);
  return { ...usualColumns, ...Object.fromEntries(own) };
}
