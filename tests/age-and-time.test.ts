import { idsOf } from '@helsesim/server/platform/ids';
import { randomFrom } from '@helsesim/server/platform/random';
import { worldTime } from '@helsesim/server/worlds/world-time';
import { ageOn, Day, dayOfAge, Instant, inOslo, osloDay, osloInstant, startOfOsloDay } from '@helsesim/shared/oslo';
import { addWorkingDays, isWorkingDay } from '@helsesim/shared/working-days';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** What holds for every day and moment, not only for those somebody thought of. */

const first = Temporal.PlainDate.from('1900-01-01');
const day = fc.integer({ min: 0, max: 73_000 }).map((days) => first.add({ days }));
const years = fc.integer({ min: 0, max: 110 });
const moment = fc
  .integer({ min: -2_208_988_800_000, max: 7_258_118_400_000 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
const runs = { numRuns: 2_000, seed: 29_022_012 };

test('an age is reached on its day, and not the day before', () => {
  fc.assert(
    fc.property(day, years, (born, age) => {
      const birthday = dayOfAge(born, age);
      expect(ageOn(birthday, born)).toBe(age);
      expect(ageOn(birthday.subtract({ days: 1 }), born)).toBe(age - 1);
    }),
    runs,
  );
});

test('nobody grows younger, and a day makes nobody more than a year older', () => {
  fc.assert(
    fc.property(day, day, (born, today) => {
      const older = ageOn(today.add({ days: 1 }), born) - ageOn(today, born);
      expect([0, 1]).toContain(older);
    }),
    runs,
  );
});

test('the first moment of a Norwegian day belongs to it, and the one before does not', () => {
  fc.assert(
    fc.property(day, (today) => {
      const start = startOfOsloDay(today);
      expect(osloDay(start)).toEqual(today);
      expect(osloDay(start.subtract({ milliseconds: 1 }))).toEqual(today.subtract({ days: 1 }));
    }),
    runs,
  );
});

test('a wall-clock time means the moment when the clocks show it, or an hour later where summer time skips it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 * 60 - 1 }), (today, minutes) => {
      const time = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
      const shown = inOslo(osloInstant(today, time)).toPlainDateTime();
      const late = today.toPlainDateTime(time).until(shown, { largestUnit: 'minutes' }).minutes;
      expect([0, 60]).toContain(late);
    }),
    runs,
  );
});

test('a moment and a day come back from the wire as they were sent', () => {
  fc.assert(
    fc.property(moment, day, (instant, date) => {
      expect(Instant.decode(Instant.encode(instant))).toEqual(instant);
      expect(Day.decode(Day.encode(date))).toEqual(date);
    }),
    runs,
  );
});

test('so many working days forward lands on a working day, with exactly so many passed', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const reached = addWorkingDays(from, count);
      let passed = 0;
      for (let one = from.add({ days: 1 }); Temporal.PlainDate.compare(one, reached) <= 0; one = one.add({ days: 1 })) {
        if (isWorkingDay(one)) passed += 1;
      }
      expect([passed, isWorkingDay(reached)]).toEqual([count, true]);
    }),
    { ...runs, numRuns: 300 },
  );
});

test('a running clock never goes backwards, whatever the real time does', () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.integer(), { minLength: 2 }),
      (at, speed, real) => {
        const clock = { clockAt: at, runningSince: at, speed };
        const told = real.toSorted((a, b) => a - b).map((ms) => worldTime(clock, at.add({ milliseconds: ms })));
        for (const [i, now] of told.entries()) {
          expect(Temporal.Instant.compare(told[i - 1] ?? at, now)).toBeLessThanOrEqual(0);
        }
      },
    ),
    { ...runs, numRuns: 200 },
  );
});

test('ids are the same for the same seed, differ from all others, and sort in the order of making', () => {
  const transaction = fc.integer({ min: 1, max: 2 ** 40 });
  fc.assert(
    fc.property(fc.string(), transaction, fc.integer({ min: 2, max: 300 }), (seed, number, count) => {
      const [one, same, next] = [idsOf(seed, number), idsOf(seed, number), idsOf(seed, number + 1)];
      const ids = Array.from({ length: count }, one);
      expect(Array.from({ length: count }, same)).toEqual(ids);
      const all = [...ids, next()];
      expect(all.toSorted()).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    }),
    { ...runs, numRuns: 100 },
  );
});

test('chance is the same for the same seed, and stays within what is asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 100 }), (seed, low, span) => {
      const [one, same] = [randomFrom(seed), randomFrom(seed)];
      for (let i = 0; i < 20; i += 1) {
        const drawn = one.int(low, low + span);
        expect(same.int(low, low + span)).toBe(drawn);
        expect(drawn >= low && drawn <= low + span && Number.isInteger(drawn)).toBe(true);
      }
    }),
    { ...runs, numRuns: 300 },
  );
});
