/** Builds the pages if anything they are made of is newer than the last build, and refuses a first load that is too large. */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { kilobytes, limits, measureFirstLoad } from './first-load.ts';

const root = join(import.meta.dirname, '..');
const built = join(import.meta.dirname, 'dist/index.html');
const madeOf = globSync(['web/*.*', 'web/src/**/*.*', 'shared/src/**/*.ts', 'pnpm-lock.yaml'], { cwd: root });
const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (Math.max(...madeOf.map((file) => changedAt(join(root, file)))) > changedAt(built)) {
  console.log('Building the pages …');
  const { build } = await import('vite');
  await build({ root: import.meta.dirname, logLevel: 'error' });

  compressOnce();
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

/** The server sends these as they are, so nothing is compressed twice. */
function compressOnce() {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  for (const file of globSync('web/dist/assets/*.{js,css,svg}', { cwd: root }).map((name) => join(root, name))) {
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
  }
}
