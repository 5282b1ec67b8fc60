import { inOslo } from '@helsesim/shared/oslo';
import type { World } from '@helsesim/shared/worlds/worlds-contract';
import { useEffect, useState } from 'react';
import { useRouteLoaderData } from 'react-router';
import { clockFace, dateOf, dayAndHourOf, dayOf, hourOf, nearDayOf, nearOf } from './dates.ts';
import { useLanguage } from './language.ts';
import type { RootData } from './root-data.ts';

/** A world as it was when the server told of it. `performance.now` measures the time since; it is never shown. */
export type KnownWorld = World & { toldAt: number };
export const toldNow = (world: World): KnownWorld => ({ ...world, toldAt: performance.now() });

/** The world's present, from what the server said last. */
export function nowOf({ now, clock, toldAt }: KnownWorld): Temporal.Instant {
  if (clock.mode === 'frozen') return now;
  return now.add({ milliseconds: Math.round((performance.now() - toldAt) * clock.speed) });
}

export const useRoot = () => useRouteLoaderData<RootData>('root');
export const useWorld = () => useRoot()?.world ?? undefined;

/** The world's present, kept fresh each second while its clock runs. */
export function useNow(): Temporal.Instant | undefined {
  const world = useWorld();
  const [, tick] = useState(0);
  const running = world?.clock.mode === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return world && nowOf(world);
}

/** Days and hours said in the language of the page, seen from the world's today. */
export function useDates() {
  const language = useLanguage();
  const world = useWorld();
  const today = world && inOslo(nowOf(world)).toPlainDate();
  return {
    today,
    date: (day: Temporal.PlainDate) => dateOf(day, language, today),
    dateWithYear: (day: Temporal.PlainDate) => dateOf(day, language),
    day: (day: Temporal.PlainDate) => dayOf(day, language, today),
    nearDay: (day: Temporal.PlainDate) => nearDayOf(day, language, today),
    hour: (instant: Temporal.Instant) => hourOf(instant, language),
    face: (instant: Temporal.Instant) => clockFace(instant, language),
    dayAndHour: (instant: Temporal.Instant) => dayAndHourOf(instant, language, today),
    near: (instant: Temporal.Instant) => nearOf(instant, language, today),
  };
}
