import type { Language } from '@helsesim/shared/people/people-model';

const MEGABYTE = 1024 * 1024;

/** As people say it: «340 kB», «2,4 MB». */
export function fileSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < MEGABYTE / 10 ? [Math.max(1, bytes / 1024), 'kB'] : [bytes / MEGABYTE, 'MB'];
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: unit === 'MB' ? 1 : 0 });
  return `${format.format(amount)} ${unit}`;
}
