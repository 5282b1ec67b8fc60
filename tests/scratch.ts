import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
const ROOM = 2 * 1024 ** 3;
const swept = new Set<string>();

/** A new folder of this process's own. What was left behind by processes that are no more goes on the way. */
export function makeScratchFolder(kind: string): string {
  const prefix = `helsesim-${kind}-`;
  const parent = scratchPlace();
  if (!swept.has(kind)) {
    swept.add(kind);
    for (const name of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
      if (!isRunning(Number(name.slice(prefix.length).split('-')[0])))
        rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** In memory if there is room, where PostgreSQL copies a database ten times as fast as on a disk. */
function scratchPlace(): string {
  try {
    accessSync(IN_MEMORY, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir(); // not on this system
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // someone else's
  }
}
