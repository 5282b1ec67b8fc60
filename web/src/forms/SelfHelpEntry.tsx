import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ReplyOf } from '@helsesim/shared/contract';
import type { getSelfHelp } from '@helsesim/shared/forms/forms-contract';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { CallNow } from './CallNow.tsx';
import './forms.scss';
import { formsWords } from './forms-words.ts';
import { PlainMarkdown } from './PlainMarkdown.tsx';
import { useSelfHelpPlace } from './use-self-help-place.ts';

/** One piece of advice, with who vouches for it. */
export function SelfHelpEntry({ entry }: { entry: ReplyOf<typeof getSelfHelp> }) {
  const say = useWords(formsWords);
  const dates = useDates();
  const at = useSelfHelpPlace();
  const { title, lead, call, text, quality } = entry;
  return (
    <Page
      tab={say('self-help-tab')}
      title={title}
      lead={lead}
      above={<BackLink to={at()}>{say('to-self-help')}</BackLink>}
    >
      {call && (
        <NotificationPanel variant="error" labelHtmlMarkup="h2" label={say('urgent-label')}>
          <p className="first-last-flush">
            <strong>{say('not-real')}</strong>
          </p>
          <CallNow number={call} size="large" />
        </NotificationPanel>
      )}
      <PlainMarkdown text={text} />
      <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
        <DuolistGroup term={say('quality')} description={quality.mark} />
        <DuolistGroup term={say('quality-by')} description={quality.by} />
        <DuolistGroup term={say('quality-on')} description={checked(quality.checkedOn)} />
      </Duolist>
    </Page>
  );

  function checked(day: string): string {
    return dates.dateWithYear(Temporal.PlainDate.from(day));
  }
}
