import { useEffect, useState } from 'react';
import { useActionData } from 'react-router';

/** What was answered last, also when the page has asked anew for what it shows: the router forgets it then. */
export function useKeptAnswer<Action>(): ReturnType<typeof useActionData<Action>> {
  const answer = useActionData<Action>();
  const [kept, keep] = useState(answer);
  useEffect(() => {
    if (answer !== undefined) keep(answer);
  }, [answer]);
  return answer ?? kept;
}
