/** What an element offers to the page that uses it, as the comment above its class says. */
export interface ElementDoc {
  readonly tag: string;
  readonly className: string;
  /** Path of the class's file. */
  readonly file: string;
  readonly description: string;
  readonly attributes: readonly Item[];
  readonly events: readonly Item[];
  readonly methods: readonly Item[];
  /** What a page sets by script, and no attribute says. */
  readonly fields: readonly Item[];
  readonly slots: readonly Item[];
  readonly parts: readonly Item[];
  readonly properties: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly type?: string;
  readonly description: string;
}

/** Reads the file of an element's class. Gives undefined when no class of that name has a comment. */
export function elementDoc(tag: string, className: string, file: string, source: string): ElementDoc | undefined {
  const [, above, body] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export class ${className}\\b([^]*)`).exec(source) ?? [];
  if (above === undefined || body === undefined) return undefined;
  const text = plain(above);
  const [description = '', ...tagged] = text.split(/\n(?=@)/);
  const items = (kind: string) => tagged.filter((line) => line.startsWith(`@${kind} `)).map(item);
  const attributes = items('attr');
  return {
    tag,
    className,
    file,
    description: oneLine(description),
    attributes,
    events: items('fires'),
    slots: items('slot'),
    parts: items('csspart'),
    properties: items('cssprop'),
    methods: methodsOf(body),
    fields: fieldsOf(body).filter(({ name }) => !attributes.some((one) => one.name === name)),
  };
}

/** `@attr {a|b} name - what it is`. */
function item(line: string): Item {
  const [, type, name = '', description = ''] = /^@\w+\s+(?:\{([^}]*)\}\s+)?(\S+)(?:\s+-\s+([^]*))?$/.exec(line) ?? [];
  return { name, description: oneLine(description), ...(type !== undefined && { type }) };
}

function methodsOf(body: string): Item[] {
  return [...body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s+(?:async )?([a-z]\w*)(\([^)]*\)): ([^{]+) \{/g)].map(
    ([, comment = '', name = '', parameters = '', type = '']) => ({
      name: `${name}${parameters}`,
      type,
      description: oneLine(plain(comment)),
    }),
  );
}

/** Each public property that has a comment. */
function fieldsOf(body: string): Item[] {
  return [...body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s+declare ([a-z]\w*): ([^;]+);/g)].map(
    ([, comment = '', name = '', type = '']) => ({ name, type: oneLine(type), description: oneLine(plain(comment)) }),
  );
}

const plain = (comment: string) => comment.replaceAll(/^\s*\*? ?/gm, '').trim();
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
