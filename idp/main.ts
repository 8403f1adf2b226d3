import { exitOnFailure } from './exit-on-failure.ts';
import { openProvingRoom } from './proving-room.ts';
import { run } from './run.ts';

await exitOnFailure(() => run(process.env, openProvingRoom));
