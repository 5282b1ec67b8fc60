/** `pnpm test`: the pages are built, then every test and every scenario is run, and the last line counts both. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const [...chosen] = process.argv.slice(2);
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');

/** In a process of its own, with what pnpm put on the path. */
const succeeds = (command: string, ...rest: string[]) => spawnSync(command, rest, { stdio: 'inherit' }).status === 0;

// The pages are not built inside vitest: its NODE_ENV would give them React's development code.
const built = succeeds('node', 'web/build-when-stale.ts');
const tested = succeeds('vitest', 'run', ...chosen);
// Someone who chooses test files does not want the scenarios.
const played = chosen.length > 0 || succeeds('cucumber-js', 'scenarios/**/*.feature');

const { passed, failed } = countOf('vitest.xml', ...(chosen.length > 0 ? [] : ['cucumber.xml']));
const tally = `${passed} passed, ${failed} failed`;
writeFileSync('reports/tally.txt', `${tally}\n`);
console.log(tally);
if (!built || !tested || !played || passed === 0) process.exitCode = 1;

/** A report that is missing counts as nothing passed; whoever should have written it has failed already. */
function countOf(...reports: string[]) {
  let [passed, failed] = [0, 0];
  for (const report of reports) {
    for (const [, body] of readReport(report).matchAll(/<testcase\b[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs)) {
      if (/<(failure|error)\b/.test(body ?? '')) failed += 1;
      else if (!/<skipped\b/.test(body ?? '')) passed += 1;
    }
  }
  return { passed, failed };
}

function readReport(report: string): string {
  try {
    return readFileSync(`reports/${report}`, 'utf8');
  } catch {
    return '';
  }
}
