import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useLive } from '../live/use-live.ts';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { stationWords } from './station-words.ts';

/** What is told together comes together. */
const SOON = 300;

/** An offer or a message shows without a reload. Answers what is to be said aloud of it. */
export function useLiveStation(service: DialogueService, shown: unknown): string {
  const say = useWords(stationWords);
  const { citizen } = useCitizen();
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(false);
  useLive((event) => {
    const ours = event.about === 'citizen' && event.citizenId === citizen.id && event.service === service;
    if (!ours && event.about !== 'start-over') return;
    asked.current = ours;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void revalidate(), SOON);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    setTold(say('news'));
  }, [shown]);
  return told;
}
