import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useEffect, useRef, useState } from 'react';
import { useNavigation, useRevalidator } from 'react-router';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { useLive } from './use-live.ts';

/** What is told together comes together. */
const SOON = 300;
/** What is heard so soon after one did something is of one's own doing. */
const OWN = 2_000;

type Wanted = {
  service: ServiceCode;
  /** What the page was made of: another one is news. */
  shown: unknown;
  /** What is said aloud of it. */
  news: string;
  /** The page was come to by doing something. */
  justDone?: boolean;
};

/** What is new in a service of the citizen's shows without a reload. Answers what is to be said aloud of it. */
export function useLiveNews({ service, shown, news, justDone = false }: Wanted): string {
  const { citizen } = useCitizen();
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(false);
  const doing = useNavigation().formMethod === 'POST';
  const own = useRef({ doing, until: justDone ? performance.now() + OWN : 0 });
  useEffect(() => {
    if (own.current.doing && !doing) own.current.until = performance.now() + OWN;
    own.current.doing = doing;
  }, [doing]);
  useLive((event) => {
    const ours = event.about === 'citizen' && event.citizenId === citizen.id && event.service === service;
    if (!ours && event.about !== 'start-over') return;
    asked.current = ours && !own.current.doing && performance.now() > own.current.until;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void revalidate(), SOON);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (asked.current) setTold(news);
    asked.current = false;
  }, [shown]);
  return told;
}
