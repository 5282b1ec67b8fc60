import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import { phoneLink } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { formsWords } from './forms-words.ts';

type CallNowProps = { number: string; size?: 'medium' | 'large' };

/** The number of what is urgent; where it is another, 113 is beside it. */
export function CallNow({ number, size = 'medium' }: CallNowProps) {
  const say = useWords(formsWords);
  return (
    <>
      <div className="buttons call-now">
        <Button htmlMarkup="a" href={phoneLink(number)} concept="destructive" size={size}>
          {say('call', { number })}
        </Button>
      </div>
      {number !== '113' && (
        <p className="first-last-flush">
          {say('urgent-before')} <AnchorLink href="tel:113">{say('call-113')}</AnchorLink>
        </p>
      )}
    </>
  );
}
