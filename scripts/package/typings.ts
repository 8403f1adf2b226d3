import type { ElementDoc } from '../element-docs.ts';

const made = '// Made by `npm run pack:widget` from the comments above the classes\n';

/** Declarations for those who write tags in templates, by path in the package. */
export function typings(elements: readonly ElementDoc[]): Record<string, string> {
  return {
    'types/elements.d.ts': made + elementTypes(elements),
    'types/react.d.ts': made + react(elements),
    'types/vue.d.ts': made + vue(elements),
    'types/svelte.d.ts': made + svelte(elements),
    'types/nothing.js': '// Types only\nexport {};\n',
  };
}

const attributesOf = ({ className }: ElementDoc) => `${className}Attributes`;
const eventsOf = ({ className }: ElementDoc) => `${className}Events`;

/** What each element takes and tells, whatever the framework calls it. */
function elementTypes(elements: readonly ElementDoc[]): string {
  const events = new Set(elements.flatMap((element) => element.events.map(({ type = 'Event' }) => type)));
  const named = [...events].filter((name) => name !== 'Event').toSorted();
  const classes = elements.map(
    ({ className, file }) => `import type { ${className} } from '../lib/${file.replace(/\.ts$/, '.js')}';`,
  );
  const shapes = elements.map((element) => {
    const attributes = element.attributes.map(
      ({ name, type, description }) => `${comment(description)}  '${name}'?: ${attributeType(type)} | undefined;\n`,
    );
    const told = element.events.map(
      ({ name, type = 'Event', description }) => `${comment(description)}  '${name}': ${type};\n`,
    );
    return `export interface ${attributesOf(element)} {\n${attributes.join('')}}\n\nexport interface ${eventsOf(element)} {\n${told.join('')}}\n`;
  });
  const exported = elements.map(({ className }) => className).join(', ');
  return `${classes.join('\n')}
import type { ${named.join(', ')} } from '../lib/widget/events/events.js';

${shapes.join('\n')}
export type { ${exported} };
`;
}

const comment = (text: string) => `  /** ${text.replaceAll('*/', '')} */\n`;

/** An attribute's type as TypeScript writes it: `a|b` is one of two words. */
export function attributeType(type = 'string'): string {
  if (type === 'boolean' || type === 'number' || type === 'string') return type;
  return type
    .split('|')
    .map((word) => `'${word.trim()}'`)
    .join(' | ');
}

function imports(elements: readonly ElementDoc[]): string {
  const names = elements.flatMap((element) => [element.className, attributesOf(element), eventsOf(element)]);
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './elements.js';\n`;
}

/** React 19 sets attributes and listens to `on` + the event's name on a custom element. */
function react(elements: readonly ElementDoc[]): string {
  const lines = elements.map(
    (element) => `      '${element.tag}': Tag<${element.className}, ${attributesOf(element)}, ${eventsOf(element)}>;\n`,
  );
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element, Attributes, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes> &
  Attributes &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines.join('')}    }
  }
}
`;
}

function vue(elements: readonly ElementDoc[]): string {
  const lines = elements.map(
    (element) => `    '${element.tag}': Tag<${element.className}, ${attributesOf(element)}, ${eventsOf(element)}>;\n`,
  );
  return `import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void;
};
type Tag<Element, Attributes, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Attributes> & Attributes & Listeners<Events> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${lines.join('')}  }
}
`;
}

function svelte(elements: readonly ElementDoc[]): string {
  const lines = elements.map(
    (element) => `    '${element.tag}': Tag<${element.className}, ${attributesOf(element)}, ${eventsOf(element)}>;\n`,
  );
  return `import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element extends EventTarget, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines.join('')}  }
}
`;
}
