/** What a browser must fetch before the first page can be drawn: the entry, what it starts, and all that those import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, 'dist');
type Built = { file: string; imports?: string[]; css?: string[] };

export const limits = { script: 180_000, style: 40_000 };
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export function measureFirstLoad(): { script: number; style: number } {
  const manifest: Record<string, Built> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    const { file, imports = [], css = [] } = manifest[name] ?? { file: undefined };
    if (!file || scripts.has(file)) return;
    scripts.add(file);
    for (const sheet of css) styles.add(sheet);
    imports.forEach(visit);
  };
  for (const entry of ['index.html', 'src/start.tsx']) visit(entry);
  const sizeOf = (files: Set<string>) =>
    [...files].reduce((total, file) => total + gzipSync(readFileSync(join(dist, file))).length, 0);
  return { script: sizeOf(scripts), style: sizeOf(styles) };
}
