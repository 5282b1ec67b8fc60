import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import type { SummaryLine } from '@helsesim/shared/forms/forms-contract';

/** What a doctor reads of a form in twenty seconds. */
export const SummaryLines = ({ lines }: { lines: readonly SummaryLine[] }) => (
  <Duolist format="non-formatted" boldColumn="first" useCollapsedFromAndBelowBreakpoint="sm">
    {lines.map(({ label, answer }) => (
      <DuolistGroup key={`${label} ${answer}`} term={label} description={<span className="typed">{answer}</span>} />
    ))}
  </Duolist>
);
