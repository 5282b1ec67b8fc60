import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fetchFieldsWhenAsked, keepFhirPathInItsWorker } from './lighter-refero.ts';

/**
 * What is carried along and not used in a browser: every icon of the design system as a file of its own, for those who
 * name icons by text; its colours and spaces once more in every component (portal.scss has them); zod's printer of JSON
 * Schema; and the English sentences of the contracts, which only the documentation reads.
 */
const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  enforce: 'pre',
  resolveId: (source) => (/\/Lazy(Icon|Illustration)\.js$/.test(source) ? '\0no-lazy-picture' : undefined),
  load: (id) =>
    id === '\0no-lazy-picture' ? 'const nothing = () => null; export { nothing as n, nothing as t };' : undefined,
  transform: (code, id) => {
    if (/designsystem-react\/.*\.module\.scss/.test(id))
      return code.replace(/@import '[./]*\/supernova\/styles\/(colors|spacers)\.css';/g, '');
    if (/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id))
      return [...code.matchAll(/^export (?:function|const) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = () => undefined;`)
        .join('\n');
    if (/\/shared\/src\/.*\.ts$/.test(id))
      return code
        .replace(/(\bsummary:\s*)('[^'\n]*'|"[^"\n]*")/g, "$1''")
        .replace(/(\bdetails:\s*)\[[^\]]*\]\.join\('\\n'\)/g, "$1''")
        .replace(/\.meta\(\{\s*description:\s*('[^'\n]*'|"[^"\n]*"),?\s*\}\)/g, '')
        .replace(/\[(\d{3}), ('[^'\n]*'|"[^"\n]*")\]/g, "[$1, '']");
    return undefined;
  },
};

type Chunking = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };
const main = new Set<string>();
const start = new Set<string>();

/**
 * The parts of the app are shared in so many ways that there would be a file for nearly each, and a slow line is slowest in
 * asking. What the start is made of is one file, apart from what main.tsx has done before it.
 */
function ofStart(id: string, chunking: Chunking): string | null {
  const add = (part: string, to: Set<string>) => {
    if (main.has(part) || to.has(part)) return;
    to.add(part);
    for (const next of chunking.getModuleInfo(part)?.importedIds ?? []) add(next, to);
  };
  if (main.size === 0) {
    add(join(import.meta.dirname, 'src/main.tsx'), main);
    add(join(import.meta.dirname, 'src/start.tsx'), start);
  }
  // main.tsx waits for the start, which must not wait for it.
  if (main.has(id)) return id.endsWith('/main.tsx') ? null : 'main';
  return start.has(id) ? 'start' : null;
}

/** main.tsx loads the app after its look at Temporal. Its files are named in the page, so that they come at once. */
const preloadStart: Plugin = {
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/start.tsx'));
      if (!start) return [];
      const first = [start, ...chunks.filter(({ fileName }) => start.imports.includes(fileName))];
      const link = (attrs: Record<string, string>) => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true },
        injectTo: 'head' as const,
      });
      const styles = new Set(first.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      return [
        ...[...styles].map((file) => link({ rel: 'stylesheet', href: `/${file}` })),
        ...first.map(({ fileName }) => link({ rel: 'modulepreload', href: `/${fileName}` })),
      ];
    },
  },
};

export default defineConfig({
  plugins: [leaveOutUnused, keepFhirPathInItsWorker, fetchFieldsWhenAsked, react(), preloadStart],
  build: {
    target: 'esnext',
    manifest: true,
    modulePreload: { polyfill: false },
    // Every page names many of these files: their hash alone is 3 kB less of what comes before the first page.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: {
          groups: [{ name: ofStart, priority: 1 }],
        },
      },
    },
  },
  // The design system still writes Sass in its older way.
  css: { preprocessorOptions: { scss: { silenceDeprecations: ['import', 'if-function'] } } },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
