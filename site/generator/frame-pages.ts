import { liveStates } from '../world/live-states.ts';
import { escape } from './escape.ts';
import { declarations } from './manifest.ts';
import { policy } from './policy.ts';

/** For each state the page in the frame: what anybody would write, and the script that plays the rest. */
export function framePages(): Record<string, string> {
  const events = new Map(declarations().map((one) => [one.tagName, one.events.map(({ name }) => name).join(' ')]));
  const pages: [string, string][] = Object.entries(liveStates).flatMap(([tag, states]) =>
    states.map(({ name, html }): [string, string] => {
      const attributes = `data-element="${tag}" data-state="${name}" data-events="${events.get(tag) ?? ''}"`;
      return [`live/${tag}/${name}.html`, frame({ title: `<${tag}>: ${name}`, attributes, up: '../../', html })];
    }),
  );
  return { ...Object.fromEntries(pages), 'live/backend/sign-in/index.html': pretendProvider };
}

interface Frame {
  readonly title: string;
  /** Of the page's root. */
  readonly attributes: string;
  /** From the page to the site. */
  readonly up: string;
  readonly html: string;
}

function frame({ title, attributes, up, html }: Frame): string {
  return `<!doctype html>
<html lang="da" ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${escape(policy)}">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}style/frame.css">
<script type="module" src="${up}script/frame.js"></script>
</head>
<body>
${html}
<p class="told" role="log" hidden></p>
</body>
</html>
`;
}

/** Where the button of a service leads: nobody asks for a password here. */
const pretendProvider = frame({
  title: 'The provider',
  attributes: 'data-element="none"',
  up: '../../../',
  html: `<p lang="en">Here the identity provider would ask who is there. In these pages nobody does.</p>
<p lang="en"><a href="../../unilogin-login/signed-in.html">Come back signed in</a></p>`,
});
