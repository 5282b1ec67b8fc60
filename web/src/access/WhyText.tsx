import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import type { Why } from './why-door.ts';

/** Why a door is shut, and the way to open it where there is one. */
export const WhyText = ({ why: { text, opener } }: { why: Why }) => (
  <p className="why">
    {text} {opener && <AnchorLink href={opener.href}>{opener.text}</AnchorLink>}
  </p>
);
