import { StrengthLine } from '../../../shared/strength/strength-line.ts';

const nobody = { username: '', names: [], school: '' };
let worker: Worker | undefined;
let line: StrengthLine | undefined;

/** What the bench calls in the page: the page's own end of the line, and how long it waits for an answer. */
const strengthPage = {
  open(address: string): void {
    worker?.terminate();
    worker = new Worker(address, { type: 'module' });
    line = new StrengthLine(worker);
  },
  warm: () => line?.warm(),
  async ask(candidate: string): Promise<number> {
    const begun = performance.now();
    const outcome = await line?.ask(candidate, nobody);
    if (outcome?.at !== 'estimated') throw new Error(`the worker says ${outcome?.at ?? 'nothing'}`);
    return performance.now() - begun;
  },
};
Object.assign(globalThis, { strengthPage });

export type StrengthPage = typeof strengthPage;
