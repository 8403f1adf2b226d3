import { createHash } from 'node:crypto';
import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import { control } from '../../widget/theme/control.styles.ts';
import { escape } from './escape.ts';
import { tight } from './styles.ts';

/** Other ways to sign in than with a username, from the first step of a sign-in. */
export interface OtherWays {
  /** Where all of them are. */
  readonly all: string;
  /** Those that are everybody's, as MitID is. */
  readonly everybodys: readonly { readonly id: string; readonly name: string }[];
  /** Whether there are municipalities or schools to look for. */
  readonly hasLocals: boolean;
}

const style = tight(`
.unilogin-others ul { display: grid; justify-items: center; margin: 8px 0 0; padding: 0; list-style: none; }
.unilogin-others a { ${control.link.cssText} text-align: center; text-wrap: balance; }
.unilogin-others:lang(da) [lang='en'], .unilogin-others:lang(en) [lang='da'] { display: none; }
`);

/** What the page's policy must allow where they are shown. */
export const otherWaysLinksHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** For the page's head. */
export const otherWaysLinksStyle = `<style>${style}</style>`;

/**
 * The ways as the page's own HTML, in every language: the element shows them in its slot and needs no script for it, and the language
 * of the page alone says which of them are there.
 */
export function otherWaysLinks({ all, everybodys, hasLocals }: OtherWays): string {
  const lists = Object.entries({ da, en }).map(([lang, text]) => {
    const ways = everybodys.map(({ id, name }) => ({
      to: `${all}/${id}/go?lang=${lang}`,
      says: text.with({ provider: name }),
    }));
    const local = hasLocals ? [{ to: `${all}?lang=${lang}`, says: text['with-local'] }] : [];
    const links = [...ways, ...local].map(({ to, says }) => `<li><a href="${escape(to)}">${escape(says)}</a></li>`);
    return `<ul lang="${lang}">${links.join('')}</ul>`;
  });
  return `<div slot="others" class="unilogin-others">${lists.join('')}</div>`;
}
