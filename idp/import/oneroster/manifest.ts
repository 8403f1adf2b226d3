import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import type { Table } from '../table/read-table.ts';
import { type FileName, filesRead } from './files.ts';

const file = 'manifest.csv';

/** Which files a set says that it has; only whole sets (bulk) of version 1.2 are taken, for what is missing in one has left. */
export function readManifest({ lines }: Table): { present: readonly FileName[]; findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const properties = new Map(lines.map(({ line, cells: [name = '', value = ''] }) => [name, { line, value }]));
  const version = properties.get('oneroster.version');
  if (!/^1\.2(\.\d+)?$/.test(version?.value ?? '')) {
    findings.push({ file, line: version?.line ?? 1, code: 'version-unknown', data: { value: version?.value ?? '' } });
  }
  const present = (Object.keys(filesRead) as FileName[]).filter((name) => {
    const { line, value } = properties.get(`file.${name}`) ?? { line: 1, value: 'absent' };
    if (value !== 'bulk' && value !== 'absent') findings.push({ file, line, code: 'not-bulk', data: { value } });
    if (value === 'absent' && filesRead[name].isNeeded) {
      findings.push({ file: `${name}.csv`, code: 'file-missing', data: {} });
    }
    return value === 'bulk';
  });
  return { present, findings };
}
