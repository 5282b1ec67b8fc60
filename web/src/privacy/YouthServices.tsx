import List from '@helsenorge/designsystem-react/components/List';
import { type ServiceCode, serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { representationWords } from '../representation/representation-words.ts';
import { privacyWords } from './privacy-words.ts';

/** What a youth has with a parent’s consent, and where the youth may only look. */
export function YouthServices({ services }: { services: readonly ServiceCode[] }) {
  const say = useWords(privacyWords);
  const sayService = useWords(representationWords);
  return (
    <List variant="bullet">
      {services.map((code) => (
        <List.Item key={code}>
          {sayService(`service.${code}`)}
          {serviceOf(code).youthWithConsent === 'read' && ` (${say('youth-look')})`}
        </List.Item>
      ))}
    </List>
  );
}
