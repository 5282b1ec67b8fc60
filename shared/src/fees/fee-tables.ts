/** What is paid, by the days it holds (domain.md § 2.4). Whole kroner. What no source tells is not here. */

const day = (text: string) => Temporal.PlainDate.from(text);

type EConsultationFee = {
  from: Temporal.PlainDate;
  /** The last day that the source speaks of. */
  to: Temporal.PlainDate;
  ordinary: number;
  /** With a specialist in general medicine. Null: the source does not say. */
  specialist: number | null;
  source: string;
};

/** An e-consultation costs what a consultation by day does, also in the evening. The earliest first. */
export const eConsultationFees: readonly EConsultationFee[] = [
  { from: day('2021-01-01'), to: day('2022-12-31'), ordinary: 160, specialist: null, source: 'NESTTUN' },
  { from: day('2024-01-01'), to: day('2024-12-31'), ordinary: 170, specialist: 224, source: 'LEANGEN, KARRESTAD' },
  { from: day('2025-07-01'), to: day('2026-06-30'), ordinary: 179, specialist: 235, source: 'HN-FEES' },
];

/** PRI-01: the most that one pays in a calendar year. The earliest first. */
export const frikortLimits: readonly { year: number; limit: number; source: string }[] = [
  { year: 2020, limit: 2460, source: 'HDIR-TAK' },
  { year: 2021, limit: 2460, source: 'HDIR-TAK' },
  { year: 2022, limit: 2921, source: 'HDIR-TAK' },
  { year: 2023, limit: 3040, source: 'HDIR-TAK' },
  { year: 2024, limit: 3165, source: 'HDIR-TAK' },
  { year: 2025, limit: 3278, source: 'HN-FEES' },
  { year: 2026, limit: 3278, source: 'UNICARE' },
];
