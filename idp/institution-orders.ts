import { parseArgs } from 'node:util';
import { orders as da } from '../shared/i18n/institutions/orders/da.ts';
import { orders as en } from '../shared/i18n/institutions/orders/en.ts';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { type Database, openConfiguredDatabase } from './database/open.ts';
import { exitOnFailure } from './exit-on-failure.ts';
import { orderLines } from './institutions/order-lines.ts';
import { giveNumber, refuseOrder, type SettleFault, waitingOrders } from './institutions/settle.ts';
import { StartError } from './start-error.ts';

const usage = 'npm run institutions -- orders | give ID NUMBER | refuse ID REASON, and --language en for English';
/** Characters of a reason: people read it. */
const reasonBounds = { least: 5, most: 500 };

// With the provider's own environment: what waits for the operator, and how it ends (docs/institutions.md)
await exitOnFailure(async () => {
  const { words, lang } = readArguments();
  const config = readConfig(process.env);
  const { database, close } = await openConfiguredDatabase(config);
  try {
    await migrate(database);
    process.stdout.write(
      `${(await obey(database, words, { lang, isMailed: config.mail !== undefined })).join('\n')}\n`,
    );
  } finally {
    await close();
  }
});

async function obey(
  database: Database,
  [what = '', id = '', said = '']: readonly string[],
  { lang, isMailed }: { readonly lang: 'da' | 'en'; readonly isMailed: boolean },
): Promise<string[]> {
  const text = { da, en }[lang];
  switch (what) {
    case 'orders': {
      const waiting = await waitingOrders(database);
      return waiting.length === 0 ? [text['none-waiting']] : waiting.flatMap((one) => orderLines(one, lang));
    }
    case 'give': {
      const outcome = await giveNumber(database, { id, number: said, isMailed }, new Date());
      if (outcome !== 'given') throw new StartError(sentenceOf(outcome, lang));
      return [text['given-now']({ number: said })];
    }
    case 'refuse': {
      const isReason = said.length >= reasonBounds.least && said.length <= reasonBounds.most;
      if (!isReason) throw new StartError(usage);
      const outcome = await refuseOrder(database, { id, reason: said, isMailed }, new Date());
      if (outcome !== 'refused') throw new StartError(sentenceOf(outcome, lang));
      return [text['refused-now']];
    }
    default:
      throw new StartError(usage);
  }
}

function sentenceOf(fault: SettleFault, lang: 'da' | 'en'): string {
  const text = { da, en }[lang];
  switch (fault.code) {
    case 'not-a-number':
    case 'not-waiting':
      return text[fault.code];
    case 'number-taken':
      return text['number-taken'](fault.data);
    case 'administration-exists':
      return text['administration-exists'](fault.data);
  }
}

function readArguments(): { words: readonly string[]; lang: 'da' | 'en' } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string', default: 'da' } },
    });
    const [what, id, ...said] = positionals;
    if (values.language !== 'da' && values.language !== 'en') throw new StartError(usage);
    return { words: [what ?? '', id ?? '', said.join(' ')], lang: values.language };
  } catch (cause) {
    throw new StartError(usage, { cause });
  }
}
