import { StartError } from './start-error.ts';

/** Runs a command to its end. What a person can mend is one sentence on stderr; anything else keeps its stack. */
export async function exitOnFailure(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (reason) {
    console.error(reason instanceof StartError ? reason.message : reason);
    process.exitCode = 1;
  }
}
