import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** No sandbox: its own refuses to run as root, and containers seldom give it what it needs. Pages are our own. */
const args = [
  '--no-sandbox',
  // A camera and a microphone that are not there, and that nobody is asked about.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/**
 * An installed browser if CHROME_PATH names one; else the Chromium that came as a package, which is for 64-bit Linux;
 * elsewhere the Chrome that is installed in the usual place.
 */
export function openBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'];
  if (installed) return chromium.launch({ executablePath: installed, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });

  const folder = unpacked();
  // A bare machine lacks the libraries and fonts: the package brings both, and only the browser sees them.
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env });
}

/** Once for each installed version, and whole or not at all: a half-written browser would stay broken. */
function unpacked(): string {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const folder = join(packed, 'unpacked');
  if (existsSync(folder)) return folder;

  const unfinished = mkdtempSync(`${folder}-`);
  const read = (name: string) => brotliDecompressSync(readFileSync(join(packed, `${name}.br`)));
  writeFileSync(join(unfinished, 'chromium'), read('chromium'), { mode: 0o755 });
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    execFileSync('tar', ['--extract', '--directory', unfinished], { input: read(archive) });
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error; // otherwise another test file was first
  }
  return folder;
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
