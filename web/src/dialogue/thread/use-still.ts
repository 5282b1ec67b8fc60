import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What one is writing in stays where it is on the screen when something comes above it. `hold` is called while the page is
 * as it was; the page is moved by as much as it has grown.
 */
export function useStill(box: RefObject<HTMLElement | null>): () => void {
  const top = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (top.current === undefined || !box.current) return;
    window.scrollBy({ top: box.current.getBoundingClientRect().top - top.current, behavior: 'instant' });
    top.current = undefined;
  });
  return () => {
    if (box.current?.contains(document.activeElement)) top.current = box.current.getBoundingClientRect().top;
  };
}
