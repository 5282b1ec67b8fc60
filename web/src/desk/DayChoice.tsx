import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import { Form } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { deskWords } from './desk-words.ts';

type DayChoiceProps = { day: Temporal.PlainDate; go: (to: Temporal.PlainDate) => void };

export function DayChoice({ day, go }: DayChoiceProps) {
  const say = useWords(deskWords);
  const { today } = useDates();
  return (
    <div className="desk__days">
      <div className="desk__steps">
        <Button variant="outline" onClick={() => go(day.subtract({ days: 1 }))}>
          {say('previous-day')}
        </Button>
        {today && (
          <Button variant="outline" onClick={() => go(today)}>
            {say('today')}
          </Button>
        )}
        <Button variant="outline" onClick={() => go(day.add({ days: 1 }))}>
          {say('next-day')}
        </Button>
      </div>
      <Form method="get" action="/desk" className="desk__date" key={day.toString()}>
        <Input
          inputId="desk-day"
          name="day"
          type="date"
          label={say('go-to-day')}
          defaultValue={day.toString()}
          required
        />
        <Button type="submit" variant="outline">
          {say('show')}
        </Button>
      </Form>
    </div>
  );
}
