import Button from '@helsenorge/designsystem-react/components/Button';
import { useNavigate } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** Leaves, and forgets what was typed: there may be an identity number in it. */
export function CancelButton({ to, drop }: { to: string; drop: () => void }) {
  const say = useWords(fullmaktWords);
  const navigate = useNavigate();
  return (
    <Button
      variant="borderless"
      onClick={() => {
        drop();
        void navigate(to);
      }}
    >
      {say('cancel')}
    </Button>
  );
}
