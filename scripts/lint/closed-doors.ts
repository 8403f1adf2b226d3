type Restriction = { selector: string; message: string };
type Door = 'define' | 'browser';

const doors: Record<Door, Restriction[]> = {
  define: [
    {
      selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
      message: 'Importing a class must not change the page: register it in widget/define.',
    },
  ],
  browser: [
    {
      selector: "MemberExpression[object.type='Identifier'][object.name=/^(browser|chrome)$/]",
      message: 'extension/platform.ts is the one door to the browser: add a function in our words there.',
    },
    {
      selector: 'MemberExpression[object.name=/^(globalThis|self|window)$/][property.name=/^(browser|chrome)$/]',
      message: 'extension/platform.ts is the one door to the browser: add a function in our words there.',
    },
  ],
};

const everywhere: Restriction[] = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Trusted Types are enforced: render with Lit, or build nodes.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Trusted Types are enforced: render with Lit, or build nodes.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|CSS|Static)$/]',
    message: 'Nothing unsafe in a template: use html, svg or css with values.',
  },
  {
    selector: 'ClassDeclaration[id.name=/(Manager|Service|Helper|Helpers|Utils)$/]',
    message: 'Say what it is: a Manager or Service collects whatever has no other home.',
  },
  {
    selector: ':matches(MethodDefinition, PropertyDefinition) > .key[name=/^(on|handle)[A-Z]/]',
    message: 'Name a method by what it does (#ask), not by when it is called (onClick).',
  },
  { selector: 'TSEnumDeclaration', message: 'Node runs these files as they stand: a union of strings instead.' },
];

/** What no file may write, but for those whose doors are named: no-restricted-syntax reads these rows. */
export function closedDoors(...open: Door[]): Restriction[] {
  const closed = (Object.keys(doors) as Door[]).filter((door) => !open.includes(door));
  return [...everywhere, ...closed.flatMap((door) => doors[door])];
}

/** Nothing that another script of the page, or the next pupil at the computer, could read. */
export const noStorage = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Nothing of a person is left in storage: memory, or the server.',
}));

/** Names that are there in a page or in Node, but not in both. */
export const serverless = ['window', 'document', 'process', 'Buffer'].map((name) => ({
  name,
  message: 'This room runs in page, worker and server: take it as an argument.',
}));

/** An axe check that nobody waits for fails after its test has passed. */
export const forgottenAxe: Restriction = {
  selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
  message: 'Write await: axe takes its time.',
};
