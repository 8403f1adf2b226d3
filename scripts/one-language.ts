import type { Plugin } from 'vite';
import type { Language } from '../shared/i18n/spoken.ts';

const others = { da: /^import \* as (en) from ('.+');$/m, en: /^import \* as (da) from ('.+');$/m };

/** A page brings its own language: in `words.ts` of every area, the import of the other becomes one for when it is asked for. */
export function oneLanguage(language: Language): Plugin {
  return {
    name: 'unilogin:one-language',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/shared\/i18n\/.*\/words\.ts$/ },
      handler: (code, id) => {
        const changed = code.replace(others[language], 'const $1 = () => import($2);');
        if (changed === code) throw new Error(`${id} imports no other language than ${language}`);
        return { code: changed, map: null };
      },
    },
  };
}
