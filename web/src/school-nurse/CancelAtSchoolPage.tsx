import { CancelTimePage } from '../health-station/CancelTimePage.tsx';
import { useWords } from '../platform/use-words.ts';
import { schoolWords } from './school-words.ts';

export function CancelAtSchoolPage() {
  const say = useWords(schoolWords);
  return <CancelTimePage page="school" tab={say('tab-cancel')} />;
}
