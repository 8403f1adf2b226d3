import * as v from 'valibot';
import type { Reason } from '../genuine/judge.ts';
import type { Platform } from '../platform.ts';

const key = 'warnings';
/** As many are remembered as there may be tabs with one; an older one says that it is over. */
const most = 8;

const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
const text = v.pipe(v.string(), v.maxLength(300));
/** Those of `judge` (extension/genuine). */
const ReasonSchema: v.GenericSchema<unknown, Reason> = v.variant('code', [
  v.strictObject({ code: v.literal('letters'), name: text, shown: text, letters: v.array(text) }),
  v.strictObject({ code: v.picklist(['near', 'name']), name: text, shown: text }),
  v.strictObject({ code: v.literal('title'), title: text }),
]);
const common = {
  id,
  tab: v.pipe(v.number(), v.integer()),
  /** As the browser gave it. */
  origin: v.pipe(v.string(), v.maxLength(300)),
};
const WarningSchema = v.variant('about', [
  v.strictObject({
    ...common,
    about: v.literal('password'),
    /** Whether it may be that it was sent before the guard knew. */
    wasSent: v.boolean(),
  }),
  v.strictObject({
    ...common,
    about: v.literal('look-alike'),
    why: v.pipe(v.array(ReasonSchema), v.minLength(1), v.maxLength(8)),
  }),
]);
export type Warning = v.InferOutput<typeof WarningSchema>;
export type News = Warning extends infer W ? (W extends Warning ? Omit<W, 'id'> : never) : never;

const Warnings = v.pipe(v.array(WarningSchema), v.maxLength(most));

/**
 * Puts a page of ours in the place of the one in that tab. What it says is kept in memory: its address has a random number, and no
 * more. One number for each tab, so that what is said twice, or anew, is no second page on the way back.
 */
export async function warn(platform: Pick<Platform, 'kept' | 'showInTab' | 'alone'>, news: News): Promise<void> {
  const { tab } = news;
  const id = await platform.alone('unilogin-warnings', async () => {
    const all = await readAll(platform);
    const warning = { ...news, id: all.find((one) => one.tab === tab)?.id ?? crypto.randomUUID() } as Warning;
    await platform.kept.session.set(key, [warning, ...all.filter((one) => one.tab !== tab)].slice(0, most));
    return warning.id;
  });
  await platform.showInTab(tab, `warning.html#${id}`);
}

/** The warning of that number, if it is that tab's. */
export async function findWarning(
  platform: Pick<Platform, 'kept'>,
  { id, tab }: { id: string; tab: number | undefined },
): Promise<Warning | undefined> {
  return (await readAll(platform)).find((one) => one.id === id && one.tab === tab);
}

async function readAll({ kept }: Pick<Platform, 'kept'>): Promise<Warning[]> {
  const parsed = v.safeParse(Warnings, await kept.session.get(key));
  return parsed.success ? parsed.output : [];
}
