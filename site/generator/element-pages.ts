import { labelOf } from './contents.ts';
import type { LiveState } from '../world/live-state.ts';
import { liveStates } from '../world/live-states.ts';
import { type Declaration, declarations, type Member } from './manifest.ts';

export interface ElementPage {
  readonly tag: string;
  /** As if it stood below docs/. */
  readonly file: string;
  readonly url: string;
}

/** One page for each element of the manifest. */
export function elementPages(): ElementPage[] {
  return declarations().map(({ tagName: tag }) => ({
    tag,
    file: `elements/${tag}.md`,
    url: `elements/${tag}.html`,
  }));
}

/** The pages themselves, as Markdown. */
export function elementMarkdown(): Record<string, string> {
  return Object.fromEntries(declarations().map((one) => [`elements/${one.tagName}.md`, page(one)]));
}

function page(element: Declaration): string {
  const { tagName: tag } = element;
  const states = liveStates[tag] ?? [];
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return `# \`<${tag}>\`

${element.description}

${bringing(tag)}

## Alive

This is the element itself. Whoever it asks is played in the page: nothing is sent, and nothing that you type is kept.

${stage(tag, states)}

${states.map((state) => stateSection(tag, state, states[0]?.html)).join('\n')}
${table('Attributes', 'Attribute', element.attributes)}
${table('Properties', 'Property', fields)}
${table('Events', 'Event', element.events)}
${table('Methods', 'Method', methods)}
${table('Slots', 'Slot', element.slots)}
${table('Parts', 'Part, for `::part()`', element.cssParts)}
${table('Custom properties', 'Custom property', element.cssProperties)}
More of them, and ten lines that change the whole look: [theme it](../theme.md).
`;
}

/** Where an element is written about; the others stand on pages that the provider writes. */
const guides: Readonly<Record<string, string>> = {
  'unilogin-login': 'login.md',
  'unilogin-status': 'login.md',
  'unilogin-sign-in': 'sign-in.md',
  'unilogin-picture-pad': 'pictures.md',
  'unilogin-password': 'password-element.md',
  'unilogin-step-up': 'step-up-element.md',
  'unilogin-approvals': 'approvals.md',
  'unilogin-pupils': 'pupils.md',
  'unilogin-passkeys': 'provider.md',
};

function bringing(tag: string): string {
  const name = tag.replace('unilogin-', '');
  const guide = guides[tag];
  const more = guide === undefined ? '' : ` How it is used: [${labelOf(guide)}](../${guide}).`;
  const byTag = ['login', 'status'].includes(name) ? ', or with [one script tag](../embed.md#one-script-tag)' : '';
  return `From the package with \`import 'unilogin-front/define/${name}'\`${byTag}.${more}`;
}

/** A chooser, which a script shows, and the frame; without a script the names of the states lead into it. */
function stage(tag: string, [first, ...others]: readonly LiveState[]): string {
  if (!first) return '';
  const option = ({ name }: LiveState) => `<option>${name}</option>`;
  const choice = (name: string, label: string, options: readonly string[]) =>
    `<label>${label}<select name="${name}">${options.join('')}</select></label>`;
  return `<form class="chooser" data-frame="${tag}" hidden>
${choice('state', 'State', [first, ...others].map(option))}
${choice('lang', 'Language', ['<option value="da">Dansk</option>', '<option value="en">English</option>'])}
${choice('look', 'Colours', ['<option value="">as the computer has it</option>', '<option>light</option>', '<option>dark</option>'])}
${choice('width', 'Width', ['<option value="">as wide as the page</option>', '<option value="phone">360 px</option>', '<option value="narrow">320 px</option>'])}
${choice('dir', 'Direction', ['<option value="ltr">left to right</option>', '<option value="rtl">right to left</option>'])}
</form>
<iframe class="live" name="${tag}" title="&lt;${tag}&gt;" src="../live/${tag}/${first.name}.html"></iframe>

## States
`;
}

/** The name, when it is met, and what a page writes where that is not the usual. */
function stateSection(tag: string, { name, when, html }: LiveState, usual: string | undefined): string {
  const isUsual = html === usual && name !== liveStates[tag]?.[0]?.name;
  const link = `<a href="../live/${tag}/${name}.html" target="${tag}" data-state="${name}">${name}</a>`;
  return `- ${link}: ${when}${isUsual ? '' : `\n\n  \`\`\`html\n${html.replaceAll(/^/gm, '  ')}\n  \`\`\`\n`}`;
}

function table(title: string, head: string, members: readonly Member[]): string {
  if (members.length === 0) return '';
  const rows = members.map(({ name, description = '', type }) => {
    const kind = type === undefined || type.text === 'void' ? '' : `\`${cell(type.text)}\``;
    return `| \`${cell(name)}\` | ${cell(description)} | ${kind} |`;
  });
  return `## ${title}\n\n| ${head} | | Type |\n|---|---|---|\n${rows.join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
