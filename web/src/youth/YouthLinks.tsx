import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { youthWords } from './youth-words.ts';

export function YouthLinks() {
  const say = useWords(youthWords);
  const { citizen } = useCitizen();
  return (
    <LinkList chevron>
      <LinkList.Link href={`/citizens/${citizen.id}/access`}>
        <span className="service-line">
          <strong>{say('to-access')}</strong>
          <span>{say('to-access-text')}</span>
        </span>
      </LinkList.Link>
    </LinkList>
  );
}
