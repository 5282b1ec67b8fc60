import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { accessTo, useCitizen } from '../representation/citizen-loaders.ts';
import { useWhy } from './use-why.ts';
import { WhyText } from './WhyText.tsx';
import './access.scss';

/** Why a service is shut, under a label, or why it is only to look through. Nothing when it is open. */
export function DoorWhy({ service, label }: { service: ServiceCode; label: string }) {
  const { shut, onlyLook } = useWhy();
  const access = accessTo(useCitizen().services, service);
  if (access.read) {
    const why = onlyLook(access);
    return why && <WhyText why={why} />;
  }
  return (
    <NotificationPanel variant="info" labelHtmlMarkup="h2" label={label}>
      <WhyText why={shut({ service, reason: access.reason ?? 'no-access' })} />
    </NotificationPanel>
  );
}
