import FormGroup from '@helsenorge/designsystem-react/components/FormGroup';
import Label from '@helsenorge/designsystem-react/components/Label';
import RadioButton from '@helsenorge/designsystem-react/components/RadioButton';
import type { NoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import { useWords } from '../platform/use-words.ts';
import { notificationsWords } from './notifications-words.ts';

/** The ways there are to reach someone. One that lacks its number or address can be seen, but not chosen. */
export function WayChoice({ settings: { phone, email, channel } }: { settings: NoticeSettings }) {
  const say = useWords(notificationsWords);
  const ways = [
    { way: 'none', text: say('way.none'), open: true },
    { way: 'sms', text: phone ? say('way.sms', { to: phone }) : say('way.sms-missing'), open: phone !== null },
    { way: 'email', text: email ? say('way.email', { to: email }) : say('way.email-missing'), open: email !== null },
    { way: 'push', text: say('way.push'), open: true },
  ];
  const chosen = ways.find(({ way, open }) => open && way === channel)?.way ?? 'none';
  return (
    <FormGroup legend={say('way-legend')} name="channel">
      {ways.map(({ way, text, open }) => (
        <RadioButton
          key={way}
          inputId={`way-${way}`}
          value={way}
          defaultChecked={way === chosen}
          disabled={!open}
          label={<Label labelTexts={[{ text }]} />}
        />
      ))}
    </FormGroup>
  );
}
