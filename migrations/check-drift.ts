/** Fails when the tables in the code are not those that the migrations lead to, on either database. Writes no file. */
import { readFileSync } from 'node:fs';
import {
  type DrizzleSnapshotJSON,
  type DrizzleSQLiteSnapshotJSON,
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import { postgresTables, sqliteTables } from '../server/src/schema.ts';
import * as postgresSchema from './schema.postgres.ts';
import * as sqliteSchema from './schema.sqlite.ts';

// Without a terminal drizzle-kit throws instead of asking whether a new column is an old one renamed.
process.stdin.isTTY = false;

const read = (file: string) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));

function newestSnapshot<Snapshot>(dialect: string): Snapshot {
  const { idx } = read(`${dialect}/meta/_journal.json`).entries.at(-1);
  return read(`${dialect}/meta/${String(idx).padStart(4, '0')}_snapshot.json`);
}

const lackingIn = {
  sqlite: async () =>
    generateSQLiteMigration(
      newestSnapshot<DrizzleSQLiteSnapshotJSON>('sqlite'),
      await generateSQLiteDrizzleJson(sqliteTables, undefined, 'snake_case'),
    ),
  postgres: async () =>
    generateMigration(
      newestSnapshot<DrizzleSnapshotJSON>('postgres'),
      generateDrizzleJson(postgresTables, undefined, undefined, 'snake_case'),
    ),
};
for (const [dialect, lacking] of Object.entries(lackingIn)) {
  const statements = await lacking().catch((error: Error) => {
    if (!error.message.includes('TTY')) throw error;
    return ['-- A table or column was renamed, or one went and another came.'];
  });
  if (statements.length > 0) complain(`The migrations for ${dialect} lack this.\n\n${statements.join('\n')}`);
}

// drizzle-kit reads these two files, which name every table by hand.
const namedIn = {
  'schema.sqlite.ts': [sqliteTables, sqliteSchema],
  'schema.postgres.ts': [postgresTables, postgresSchema],
} as const;
for (const [file, [tables, named]] of Object.entries(namedIn)) {
  const forgotten = Object.keys(tables).filter((name) => !(name in named));
  if (forgotten.length > 0) complain(`migrations/${file} does not name ${forgotten.join(', ')}.`);
}

function complain(what: string) {
  console.error(`${what}\nRun pnpm db:generate when that is right.\n`);
  process.exitCode = 1;
}
