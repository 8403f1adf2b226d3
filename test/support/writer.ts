import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Writes rows into FOLDER one after the other, and prints the number of each when it is answered. With COUNT_SYNCS it
// writes that many, and prints how often the disk was asked to keep them
const { FOLDER = '', COUNT_SYNCS } = process.env;
let syncs = 0;
const fsyncSync = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  syncs += 1;
  fsyncSync(descriptor);
};
syncBuiltinESMExports();

const { openDatabase } = await import('../../idp/database/open.ts');
const { migrate } = await import('../../idp/database/migrate.ts');
const { database, close } = await openDatabase({ folder: FOLDER });
await migrate(database);
const before = syncs;
for (let number = 1; COUNT_SYNCS === undefined || number <= Number(COUNT_SYNCS); number += 1) {
  const row = { id: `${process.pid}-${number}`, name: 'row', secret_hash: null, metadata: '{}' };
  await database.insertInto('oidc_clients').values(row).execute();
  console.log(number);
}
console.log(`synced ${syncs - before} times`);
await close();
