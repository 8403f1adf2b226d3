import type { ImportSummary } from '../../shared/contract/import-changes.ts';
import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import { importFaults as faultsDa, importing as importingDa } from '../../shared/i18n/import/da.ts';
import { importFaults as faultsEn, importing as importingEn } from '../../shared/i18n/import/en.ts';
import type { ImportFaults, ImportMessages } from '../../shared/i18n/import/messages.ts';
import { type ImportOutcome, usualShare } from './import-people.ts';

const languages: Record<'da' | 'en', { faults: ImportFaults; text: ImportMessages }> = {
  da: { faults: faultsDa, text: importingDa },
  en: { faults: faultsEn, text: importingEn },
};

/** What is said of an import, a line each. No name stands in it; usernames do that were made, for the school does not know them yet. */
export function linesOf(outcome: ImportOutcome, lang: 'da' | 'en'): string[] {
  const { faults, text } = languages[lang];
  switch (outcome.is) {
    case 'wrong':
      return [
        ...outcome.findings.map((finding) => `${text.place(finding)}: ${sentence(faults, finding)}`),
        text['nothing-written']({ count: outcome.findings.length }),
      ];
    case 'too-many-leave':
    case 'dry-run': {
      const { summary, leaving } = outcome;
      const percent = usualShare * 100;
      return [
        text['would-change'],
        ...changes(text, summary),
        ...(leaving === undefined ? [] : [text['too-many-leave']({ leaving, percent })]),
      ];
    }
    case 'done': {
      const { made } = outcome;
      const usernames = made.map(({ username, at }) => `${username}  ${text.place(at)}`);
      return [
        text['has-changed'],
        ...changes(text, outcome.summary),
        ...(made.length === 0 ? [] : [text.made({ count: made.length }), ...usernames]),
      ];
    }
  }
}

function changes(text: ImportMessages, summary: ImportSummary): string[] {
  const lines = text.summary(summary);
  return lines.length === 0 ? [text['nothing-changes']] : lines;
}

function sentence(faults: ImportFaults, finding: ImportFinding): string {
  const say = faults[finding.code] as string | ((data: ImportFinding['data']) => string);
  return typeof say === 'string' ? say : say(finding.data);
}
