import { readFileSync } from 'node:fs';
import { exitOnFailure } from '../../idp/exit-on-failure.ts';
import { openProvingRoom } from '../../idp/proving-room.ts';
import { run } from '../../idp/run.ts';

// The real provider by a clock that runs as many days ahead as the file CLOCK says, if it is there
const daysAhead = (): number => {
  try {
    return Number(readFileSync(process.env['CLOCK'] ?? '', 'utf8'));
  } catch {
    return 0;
  }
};
const now = () => new Date(Date.now() + daysAhead() * 86_400_000);
await exitOnFailure(() => run(process.env, (parts) => openProvingRoom({ ...parts, now })));
