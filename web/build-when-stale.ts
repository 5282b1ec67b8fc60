/** Builds the pages if anything they are made of is newer than the last build, and refuses a first load that is too large. */
import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes, limits, measureFirstLoad } from './first-load.ts';

const root = join(import.meta.dirname, '..');
const built = join(import.meta.dirname, 'dist/index.html');
const madeOf = globSync(['web/*.*', 'web/src/**/*.*', 'shared/src/**/*.ts', 'pnpm-lock.yaml'], { cwd: root });
const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (Math.max(...madeOf.map((file) => changedAt(join(root, file)))) > changedAt(built)) {
  console.log('Building the pages …');
  const { build } = await import('vite');
  await build({ root: import.meta.dirname, logLevel: 'error' });

  const { script, style } = measureFirstLoad();
  console.log(`First load: ${kilobytes(script)} of script and ${kilobytes(style)} of style, gzip.`);
  if (script > limits.script || style > limits.style) {
    rmSync(built);
    console.error(
      `The first load may be ${kilobytes(limits.script)} of script and ${kilobytes(limits.style)} of style. Load what is new by its route.`,
    );
    process.exitCode = 1;
  }
}
