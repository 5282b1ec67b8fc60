import Icon, { type SvgIcon } from '@helsenorge/designsystem-react/components/Icon';
import ArrowDown from '@helsenorge/designsystem-react/components/Icons/ArrowDown';
import ArrowRight from '@helsenorge/designsystem-react/components/Icons/ArrowRight';
import ArrowUp from '@helsenorge/designsystem-react/components/Icons/ArrowUp';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { useWords } from '../platform/use-words.ts';
import { deskWords } from './desk-words.ts';
import './desk.scss';

type WorkListProps<Item> = {
  label: string;
  items: readonly Item[];
  row: (item: Item) => ReactNode;
  chosenId: string | undefined;
  choose: (id: string) => void;
  /** Keys besides those that go up and down. */
  keys?: Record<string, (() => void) | undefined>;
  /** What the keys do, shown under the list. */
  hint: ReactNode;
  empty: string;
  /** Set when the list was come to by a key pressed in the list before it. */
  byKeys?: RefObject<boolean>;
  /** The chosen one. */
  children: ReactNode;
};

/**
 * For desks: the list to the left, the chosen case to the right. Keys work only while focus is in the list, so that they
 * are never in the way of a screen reader's own.
 */
export function WorkList<Item extends { id: string }>(props: WorkListProps<Item>) {
  const { label, items, row, chosenId, choose, keys = {}, hint, empty, byKeys, children } = props;
  const list = useRef<HTMLDivElement>(null);

  // The list before took focus with it; the very next key must be heard here.
  useLayoutEffect(() => {
    if (!byKeys?.current) return;
    byKeys.current = false;
    (list.current?.querySelector<HTMLElement>('[data-row]') ?? list.current)?.focus();
  }, [byKeys]);

  const move = (by: number) => {
    const place = items.findIndex(({ id }) => id === chosenId);
    const next = items[Math.min(Math.max(place + by, 0), items.length - 1)];
    if (!next) return;
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus();
  };
  const all: typeof keys = { ArrowDown: () => move(1), ArrowUp: () => move(-1), ...keys };
  const press = (event: KeyboardEvent) => {
    const work = event.altKey || event.ctrlKey || event.metaKey ? undefined : all[event.key];
    if (!work) return;
    event.preventDefault();
    work();
  };

  return (
    <div className="desk">
      <section
        ref={list}
        className="desk__list"
        aria-label={label}
        // An empty list must be left by keys too.
        tabIndex={items.length === 0 ? 0 : undefined}
        onKeyDown={press}
      >
        {items.length === 0 && <p>{empty}</p>}
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className="desk__row"
                data-row={item.id}
                aria-pressed={item.id === chosenId}
                onClick={() => choose(item.id)}
              >
                {row(item)}
              </button>
            </li>
          ))}
        </ul>
        <p className="desk__keys">{hint}</p>
      </section>
      {items.length > 0 && <div className="desk__case">{children}</div>}
    </div>
  );
}

/** What every list's keys do; the rest of the hint follows. */
export function RowKeys({ text }: { text: string }) {
  const say = useWords(deskWords);
  return (
    <>
      {say('keys')}: <Key icon={ArrowUp} /> <Key icon={ArrowDown} /> {text}
    </>
  );
}

export const Key = ({ icon }: { icon: SvgIcon }) => (
  <kbd>
    <Icon svgIcon={icon} size={20} />
  </kbd>
);

const CASE = 'case';
/** From the list into the chosen case, whose heading has this id, … */
export function goToCase() {
  const heading = document.getElementById(CASE);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
/** … and back by Escape, to the row one came from. */
export function backToList(event: KeyboardEvent) {
  if (event.key === 'Escape') document.querySelector<HTMLElement>('[data-row][aria-pressed=true]')?.focus();
}

/** The keys of a list whose case is worked in. */
export function CaseKeys({ text }: { text: string }) {
  const say = useWords(deskWords);
  return (
    <>
      <RowKeys text={text} /> · <Key icon={ArrowRight} /> {say('key-case')} · <kbd>Esc</kbd> {say('key-list')}
    </>
  );
}
