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
import { openSqlite, settleSqlite } from './sqlite.ts';

const UNFINISHED = '.unfinished-';
const DATABASE = 'world.db';
const ABOUT = 'about.json';

/**
 * Worlds as folders: `<id>/world.db`, `<id>/about.json` and `<id>/snapshots/<name>/` with the same two files. A folder
 * is made under another name and renamed when it is whole.
 */
export function sqliteStore<Tables>(folder: string, tables: Tables, migrationsFolder: string): Store<Tables> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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
    restoreSnapshot: async (id, name) => {
      settleSqlite(join(folderOf(id), DATABASE)); // no log of the old rows may be left beside the new ones
      const unfinished = join(folderOf(id), UNFINISHED + randomToken(4));
      copyFileSync(join(snapshotsOf(id), name, DATABASE), unfinished, constants.COPYFILE_FICLONE);
      renameSync(unfinished, join(folderOf(id), DATABASE));
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
    close: async () => undefined,
  };
}

/** Makes a folder that is there whole or not at all, and takes the place of an older one. */
async function whole(parent: string, name: string, make: (unfinished: string) => Promise<void>) {
  const unfinished = join(parent, UNFINISHED + randomToken(4));
  mkdirSync(unfinished);
  try {
    await make(unfinished);
    const old = join(parent, UNFINISHED + randomToken(4));
    const replaces = existsSync(join(parent, name));
    if (replaces) renameSync(join(parent, name), old);
    renameSync(unfinished, join(parent, name));
    if (replaces) rmSync(old, { recursive: true });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

function copyDatabase(from: string, to: string) {
  settleSqlite(join(from, DATABASE));
  copyFileSync(join(from, DATABASE), join(to, DATABASE), constants.COPYFILE_FICLONE);
}

const namesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(UNFINISHED))
    .map((entry) => entry.name)
    .sort();

/** What a killed process left half made. */
function sweep(folder: string) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.split('/').at(-1)?.startsWith(UNFINISHED)) rmSync(join(folder, path), { recursive: true, force: true });
  }
}

const readAbout = <T>(folder: string): T => JSON.parse(readFileSync(join(folder, ABOUT), 'utf8'));
const writeAbout = (folder: string, about: object) =>
  writeFileSync(join(folder, ABOUT), JSON.stringify(about, undefined, 2));
