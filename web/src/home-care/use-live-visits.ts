import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useLive } from '../live/use-live.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { homeCareWords } from './home-care-words.ts';

/** What is told together comes together. */
const SOON = 300;

/** A visit that is done, moved or missed shows without a reload. Answers what is to be said aloud of it. */
export function useLiveVisits(shown: unknown): string {
  const say = useWords(homeCareWords);
  const { citizen } = useCitizen();
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(false);
  useLive((event) => {
    const ours = event.about === 'citizen' && event.citizenId === citizen.id && event.service === 'home-care';
    if (!ours && event.about !== 'start-over') return;
    asked.current = ours;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void revalidate(), SOON);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (asked.current) setTold(say('updated'));
    asked.current = false;
  }, [shown]);
  return told;
}
