import type { ElementDoc } from '../element-docs.ts';

/** What others import, and the source that answers: the keys of the package's `exports`. */
export function entriesOf(elements: readonly ElementDoc[]): Record<string, string> {
  const names = elements.map(({ tag, file }) => ({ name: tag.replace('unilogin-', ''), file }));
  return {
    ...Object.fromEntries(names.map(({ name, file }) => [`./elements/${name}`, file])),
    ...Object.fromEntries(names.map(({ name }) => [`./define/${name}`, `widget/define/${name}.ts`])),
    './events': 'widget/events/events.ts',
    './embed': 'widget/embed.ts',
    './service': 'service/public.ts',
    './strength-worker': 'shared/strength/worker.ts',
  };
}

/** The sources whose import does something: they register, listen, or answer as a worker. */
export function actsOnImport(source: string): boolean {
  return source.startsWith('widget/define/') || source === 'widget/embed.ts' || source === 'shared/strength/worker.ts';
}

/** Where a source's compiled file lies in the package. */
export const compiled = (source: string) => `./lib/${source.replace(/\.ts$/, '.js')}`;
