import { escape } from './escape.ts';
import { toward } from './links.ts';

/** `<!-- live: TAG STATE -->` on a line of its own: a frame in which the element is alive. */
const asked = /<!-- live: ([\w-]+) ([\w-]+) -->/g;
/** `<!-- theme-editor -->`: a field with the styles that stand above it, which dress the frames of the page. */
const editor = '<!-- theme-editor -->';

/** Replaces what asks for a frame or the editor; all other HTML stays as it is. `above` is the code that was shown last. */
export function liveFrames(html: string, file: string, above: string): string {
  return html.replace(editor, themeEditor(above)).replaceAll(asked, (_all, tag: string, state: string) => {
    const address = toward(file, `live/${tag}/${state}.html`);
    return `<iframe class="live" loading="lazy" title="&lt;${tag}&gt;: ${state}" src="${escape(address)}"></iframe>`;
  });
}

function themeEditor(styles: string): string {
  const tall = styles.split('\n').length;
  return `<form class="theme" hidden><label>Change them, and see<textarea rows="${tall}" spellcheck="false">${escape(styles)}</textarea></label></form>`;
}
