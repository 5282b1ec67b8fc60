import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { type WorkAsked, workAddress } from './work-address.ts';

/** Where in a case the keys lead. */
export const CASE = 'case';
export const placesOfKeys = { answer: 'answer-text', important: 'do-important', forward: 'do-forward' } as const;

type DeskKeysOf = {
  asked: WorkAsked;
  items: readonly WorkItem[];
  openId: string | undefined;
  list: RefObject<HTMLElement | null>;
};

/**
 * The keys of the worklist and the case beside it. Letters are heard only where focus is in one of the two, and never
 * while someone types, so that they are not in the way of a screen reader's own (WCAG 2.1.4).
 */
export function useDeskKeys({ asked, items, openId, list }: DeskKeysOf) {
  const say = useWords(deskDialogueWords);
  const navigate = useNavigate();
  useFocusAtCase(openId, list);

  const go = (threadId?: string) => void navigate(workAddress(asked, {}, threadId), { preventScrollReset: true });
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const move = (by: number, from: Element) => {
    const all = rows();
    const place = all.findIndex((row) => row.contains(from));
    all[Math.min(Math.max(place + by, 0), all.length - 1)]?.focus();
  };
  const open = (from: Element) => {
    const id = from.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id === openId) goToCase();
    else if (id) go(id);
  };
  const next = () => {
    const following = items[items.findIndex(({ id }) => id === openId) + 1];
    if (following && following.id !== openId) go(following.id);
  };
  /** On a phone there is no room for both, and the list is another page. */
  const back = () => {
    if (!enterList()) go();
  };
  /** To the line of the open case, or the first one; false when no line is in sight. */
  const enterList = () => {
    const seen = rows().filter((row) => row.checkVisibility());
    const row = seen.find(({ dataset }) => dataset['row'] === openId) ?? seen[0];
    row?.focus();
    return row !== undefined;
  };
  useKeysOfPage({ enterList, isOpen: openId !== undefined });
  const letters = {
    [say('key.answer')]: goToAnswer,
    [say('key.important')]: () => document.getElementById(placesOfKeys.important)?.click(),
    [say('key.forward')]: () => document.getElementById(placesOfKeys.forward)?.click(),
    [say('key.next')]: next,
  };

  const hear = (event: KeyboardEvent, work: (() => void) | undefined) => {
    if (!work || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    work();
  };
  return {
    next,
    enterList,
    inList: (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || isField(target)) return;
      const moves: Record<string, () => void> = {
        ArrowDown: () => move(1, target),
        ArrowUp: () => move(-1, target),
        ...(target.closest('[data-row]') && { ArrowRight: () => open(target) }),
      };
      hear(event, moves[event.key] ?? letters[event.key]);
    },
    inCase: (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      // Out of what one is writing first, and then out of the case.
      if (isField(target)) {
        // A calendar is folded in by the same key.
        if (event.key === 'Escape' && !target.matches('[type=date], [type=time]')) hear(event, goToCase);
        return;
      }
      hear(event, event.key === 'Escape' ? back : letters[event.key]);
    },
  };
}

/** Where arrows and Escape mean something else. */
const OWN_KEYS = 'dialog, [role=dialog], [role=menu], [role=radiogroup], [aria-expanded=true], [contenteditable]';

/**
 * From anywhere else on the page: down goes into the list while no case is open, and Escape goes to it always. No letters
 * (WCAG 2.1.4), and nothing of what the list and the case hear themselves.
 */
function useKeysOfPage({ enterList, isOpen }: { enterList: () => boolean; isOpen: boolean }) {
  const latest = useRef({ enterList, isOpen });
  useEffect(() => {
    latest.current = { enterList, isOpen };
  });
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const { key, target } = event;
      const goes = key === 'Escape' || (key === 'ArrowDown' && !latest.current.isOpen);
      if (!goes || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(target instanceof Element) || isField(target) || target.closest(`${OWN_KEYS}, [data-row]`)) return;
      if (latest.current.enterList()) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isField = (target: Element) => target.matches('input, textarea, select');

/** To go on writing behind what is written. */
function goToAnswer() {
  const field = document.getElementById(placesOfKeys.answer);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function goToCase() {
  const heading = document.getElementById(CASE);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'nearest' });
}

/** Focus goes into the case that was opened, and back to its line when it is left: not when the page is new. */
function useFocusAtCase(openId: string | undefined, list: RefObject<HTMLElement | null>) {
  const last = useRef(openId);
  useEffect(() => {
    const before = last.current;
    if (before === openId) return;
    last.current = openId;
    if (openId) goToCase();
    else list.current?.querySelector<HTMLElement>(`[data-row="${before}"]`)?.focus();
  }, [openId, list]);
}
