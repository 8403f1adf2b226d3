import { createHash } from 'node:crypto';

const text = 'const { next } = document.currentScript.dataset; setTimeout(() => location.replace(next), 2000);';

/** Leads on to what the page waits for, which is answered when it is there: until then the page stands, and is not read out anew. */
export const goOnScript = { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
