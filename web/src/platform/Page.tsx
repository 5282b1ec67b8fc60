import Title from '@helsenorge/designsystem-react/components/Title';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

type PageProps = {
  /** The task of the page: its only h1, and the name of the tab. */
  title: string;
  /** One sentence of help. */
  lead?: ReactNode;
  /** What stands above the title: the way back, the step. */
  above?: ReactNode;
  /** What stays in sight beside the page on wide screens, and above it on narrow ones. */
  beside?: ReactNode;
  width?: 'reading' | 'wide';
  /** For pages of work: a smaller title. */
  dense?: boolean;
  children?: ReactNode;
};

export function Page({ title, lead, above, beside, width = 'reading', dense = false, children }: PageProps) {
  const heading = useArrival();
  return (
    <div className={`page page--${width}${beside ? ' page--with-beside' : ''}`}>
      <title>{`${title} – Helsesim`}</title>
      <div className="page__head">
        {above}
        <Title ref={heading} appearance={dense ? 'title3' : 'title1'} htmlMarkup="h1">
          {title}
        </Title>
        {lead && <p className="page__lead">{lead}</p>}
      </div>
      {beside && <div className="page__beside">{beside}</div>}
      <div className="page__body">{children}</div>
    </div>
  );
}

let anyPageShown = false;

/** Focus goes to the title of a page one has gone to, so that a screen reader reads it and Tab goes on from there. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  // Another address is another arrival, also in the same component.
  useEffect(() => {
    const element = heading.current;
    if (!element) return;
    element.tabIndex = -1;
    if (anyPageShown) element.focus({ preventScroll: true });
    anyPageShown = true;
  }, [pathname]);
  return heading;
}
