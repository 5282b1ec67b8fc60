import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['shared/src/**/*.test.ts', 'server/src/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/**/*.test.ts'],
    isolate: false, // every test has a portal or a world of its own, so files may share a process
    maxWorkers: Math.min(4, availableParallelism()), // left alone, vitest leaves one of two cores idle
    globalSetup: ['tests/postgres/global-setup.ts'],
    testTimeout: 60_000, // for slow machines; a hanging test is still found
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } }, // a page that is loaded again while others test takes more than one second
    reporters: ['default', ['junit', { outputFile: 'reports/vitest.xml' }]],
  },
});
