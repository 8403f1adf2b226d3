/** The package's own README: the ten lines that work, and where everything else stands. */
export const readme = ({ name }: { readonly name: string }) => `# ${name}

Sign-in with Unilogin on your page: custom elements, and a handler for your backend. A password is typed at the identity provider
only, never in your page. Not made, endorsed or run by Styrelsen for IT og Læring.

\`\`\`html
<unilogin-login backend="/unilogin"></unilogin-login>
<script type="module">
  import '${name}/define/login';
</script>
\`\`\`

\`\`\`ts
import { createUniloginHandler } from '${name}/service';

const unilogin = createUniloginHandler({ issuer, clientId, clientSecret, sessionSecret });
// Request -> Promise<Response>: mount it at /unilogin in any server
\`\`\`

| import | what |
|---|---|
| \`${name}/define/login\` (\`status\`, …) | registers the element |
| \`${name}/elements/login\` (\`status\`, …) | its class; registers nothing |
| \`${name}/embed\` | what the script tag does: login and status |
| \`${name}/service\` | the handler, \`toListener\` for Express and node:http, \`requireAcr\` |
| \`${name}/react\`, \`/vue\`, \`/svelte\` | types of the tags: \`import type {} from '${name}/react'\` |
| \`${name}/script/unilogin.js\` | the script tag's files, with their hashes in \`integrity.json\` |

Every element with its attributes, events and parts: \`elements.md\`, and for tools \`custom-elements.json\`. Visual Studio Code reads
\`vscode.html-custom-data.json\` (setting \`html.customData\`). Nothing stands under the bare name \`${name}\`.

- **React 19** sets attributes and hears events as \`onunilogin-signed-in\`; React 18 hears none of custom elements: take a ref.
- **Vue** wants to be told: \`isCustomElement: (tag) => tag.startsWith('unilogin-')\`. **Svelte** needs nothing.
- **Servers that draw pages** may import all of it but the worker; Node 20.19 or newer. ESM only.
- **Strict pages**: \`script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html\`; without
  a back end the provider in \`connect-src\` too.
- **When it fails**, \`unilogin-failed\` has \`failure.code\`, and the handler's option \`report\` hears it with what no page is told.

Whose work this stands on: \`licences.md\`, \`NOTICE\`.
`;
