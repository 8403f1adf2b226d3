import { serveStrength } from './serve.ts';

// Started by a page as a module worker; the dictionaries come in a chunk of their own
serveStrength(self, async () => (await import('./estimate.ts')).estimate);
