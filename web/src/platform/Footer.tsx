import { platformWords } from './platform-words.ts';
import { useWords } from './use-words.ts';

export function Footer() {
  const say = useWords(platformWords);
  return (
    <footer className="footer">
      <p>{say('footer-simulator')}</p>
      <p>{say('footer-urgent')}</p>
    </footer>
  );
}
