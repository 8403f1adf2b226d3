import { createHash } from 'node:crypto';

const text = `const button = document.querySelector('button');
button.hidden = false;
button.onclick = () => print();
`;

/** A button that prints the page; without a script it is not there, and the browser's own does it. */
export const printScript = { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
