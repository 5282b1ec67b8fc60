import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { About, Store } from './database.ts';
import { randomToken } from './ids.ts';
import { lockFile, openSqlite, settleSqlite } from './sqlite.ts';

const UNFINISHED = '.unfinished-';
const REPLACED = '.replaced-';
const DATABASE = 'world.db';
const ABOUT = 'about.json';

/**
 * Worlds as folders: `<id>/world.db`, `<id>/about.json` and `<id>/snapshots/<name>/` with the same two files. A folder
 * is made under another name and renamed when it is whole.
 */
export function sqliteStore<Tables>(folder: string, tables: Tables, migrationsFolder: string): Store<Tables> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFile(join(folder, 'lock.db'));
  sweep(folder);
  const folderOf = (id: string) => join(folder, id);
  const snapshotsOf = (id: string) => join(folder, id, 'snapshots');
  const open = (where: string) => openSqlite(join(where, DATABASE), tables, migrationsFolder);

  return {
    list: async () => namesIn(folder).map((id) => readAbout<About>(folderOf(id))),
    open: async (id) => open(folderOf(id)),
    create: (about, fill) =>
      whole(folder, about.id, async (unfinished) => {
        const db = open(unfinished);
        try {
          await fill(db);
        } finally {
          await db.close();
        }
        writeAbout(unfinished, about);
      }),
    fork: (from, about) =>
      whole(folder, about.id, async (unfinished) => {
        copyDatabase(folderOf(from), unfinished);
        writeAbout(unfinished, about);
      }),
    saveSnapshot: async (id, name, note) => {
      mkdirSync(snapshotsOf(id), { recursive: true });
      await whole(snapshotsOf(id), name, async (unfinished) => {
        copyDatabase(folderOf(id), unfinished);
        writeAbout(unfinished, { note });
      });
    },
    restoreSnapshot: async (id, name, settle) => {
      const unfinished = join(folderOf(id), UNFINISHED + randomToken(4));
      const file = join(folderOf(id), DATABASE);
      try {
        mkdirSync(unfinished);
        copyDatabase(join(snapshotsOf(id), name), unfinished);
        const db = open(unfinished);
        try {
          await settle(db);
        } finally {
          await db.close();
        }
        // No log of the old rows may be left beside the new ones.
        for (const log of ['-wal', '-shm']) rmSync(file + log, { force: true });
        renameSync(join(unfinished, DATABASE), file);
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
      }
    },
    deleteSnapshot: async (id, name) => rmSync(join(snapshotsOf(id), name), { recursive: true }),
    snapshots: async (id) => {
      if (!existsSync(snapshotsOf(id))) return [];
      return namesIn(snapshotsOf(id)).map((name) => ({
        name,
        ...readAbout<{ note: string }>(join(snapshotsOf(id), name)),
      }));
    },
    remove: async (id) => {
      const leaving = join(folder, UNFINISHED + randomToken(4));
      renameSync(folderOf(id), leaving);
      rmSync(leaving, { recursive: true });
    },
    close: async () => lock.release(),
  };
}

/** Makes a folder that is there whole or not at all, and takes the place of an older one. */
async function whole(parent: string, name: string, make: (unfinished: string) => Promise<void>) {
  const unfinished = join(parent, UNFINISHED + randomToken(4));
  const replaced = join(parent, REPLACED + name);
  try {
    mkdirSync(unfinished);
    await make(unfinished);
    const replaces = existsSync(join(parent, name));
    if (replaces) renameSync(join(parent, name), replaced);
    renameSync(unfinished, join(parent, name));
    if (replaces) rmSync(replaced, { recursive: true });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function copyDatabase(from: string, to: string) {
  settleSqlite(join(from, DATABASE));
  copyFileSync(join(from, DATABASE), join(to, DATABASE), constants.COPYFILE_FICLONE);
}

/** What is whole; a folder that someone else put there is left alone. */
const namesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(folder, name, ABOUT)) && existsSync(join(folder, name, DATABASE)))
    .sort();

/** Puts right what a killed process left: removes the half made, and takes back what was about to be replaced. */
function sweep(folder: string) {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const path = join(folder, name);
    const whole = join(folder, name.slice(REPLACED.length));
    if (name.startsWith(REPLACED) && !existsSync(whole)) renameSync(path, whole);
    else if (name.startsWith(UNFINISHED) || name.startsWith(REPLACED)) rmSync(path, { recursive: true, force: true });
    else sweep(path);
  }
}

const readAbout = <T>(folder: string): T => JSON.parse(readFileSync(join(folder, ABOUT), 'utf8'));
const writeAbout = (folder: string, about: object) =>
  writeFileSync(join(folder, ABOUT), JSON.stringify(about, undefined, 2));
