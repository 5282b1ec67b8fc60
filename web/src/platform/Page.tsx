import Title from '@helsenorge/designsystem-react/components/Title';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

type PageProps = {
  /** The task of the page: its only h1, and the name of the tab. */
  title: string;
  /** The name of the tab instead of the title, where the history of the browser is not to tell what the page is about. */
  tab?: string;
  /** One sentence of help. */
  lead?: ReactNode;
  /** What stands above the title: the way back, the step. */
  above?: ReactNode;
  /** What stays in sight beside the page on wide screens, and above it on narrow ones. */
  beside?: ReactNode;
  width?: 'reading' | 'wide';
  /** For pages of work: a smaller title. */
  dense?: boolean;
  /** Of a page whose parts have addresses of their own: going from part to part is no arrival. */
  address?: string;
  /** Where one can go from the page as a whole; beside the title where there is room. */
  ways?: ReactNode;
  children?: ReactNode;
};

export function Page(props: PageProps) {
  const { title, tab = title, lead, above, beside, width = 'reading', dense = false, address, ways, children } = props;
  const heading = useArrival(address);
  return (
    <div className={`page page--${width}${beside ? ' page--with-beside' : ''}`}>
      <title>{`${tab} – Helsesim`}</title>
      <div className="page__head">
        {above}
        <Title ref={heading} appearance={dense ? 'title3' : 'title1'} htmlMarkup="h1">
          {title}
        </Title>
        {lead && <p className="page__lead">{lead}</p>}
        {ways && <div className="page__ways">{ways}</div>}
      </div>
      {beside && <div className="page__beside">{beside}</div>}
      <div className="page__body">{children}</div>
    </div>
  );
}

let anyPageShown = false;

/** Focus goes to the title of a page one has gone to, so that a screen reader reads it and Tab goes on from there. */
function useArrival(address?: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const page = address ?? pathname;
  // Another address is another arrival, also in the same component.
  useEffect(() => {
    const element = heading.current;
    if (!element) return;
    element.tabIndex = -1;
    if (anyPageShown) element.focus({ preventScroll: true });
    anyPageShown = true;
  }, [page]);
  return heading;
}
