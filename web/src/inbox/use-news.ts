import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useLive } from '../live/use-live.ts';
import { useWords } from '../platform/use-words.ts';
import { inOrder, orderOf, type Part } from './inbox-order.ts';
import { inboxWords } from './inbox-words.ts';

/** What is told together comes together. */
const SOON = 500;

/** Fetches the list anew when something is new in it, and says so once. */
export function useNews(parts: readonly Part[]): string {
  const say = useWords(inboxWords);
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [first] = inOrder(parts);
  const latest = first ? orderOf(first.entry) : '';
  const known = useRef(latest);

  useLive((event) => {
    const ofThese = event.about === 'citizen' && parts.some(({ citizenId }) => citizenId === event.citizenId);
    if (!ofThese && event.about !== 'start-over') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void revalidate(), SOON);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (latest > known.current) setTold(say('news'));
    known.current = latest;
  }, [latest]);
  return told;
}
