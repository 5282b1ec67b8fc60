import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Select from '@helsenorge/designsystem-react/components/Select';
import { isBefore, osloInstant } from '@helsesim/shared/oslo';
import { useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { nowOf, useDates, useWorld } from '../platform/world.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { CaseProps } from './ThreadCase.tsx';
import { WritingField } from './WritingField.tsx';

const forms = ['physical', 'phone', 'video'] as const;
const lengths = [15, 20, 30, 45, 60];

/** YOU-03, DHS-02: a time that the citizen takes or leaves. */
export function OfferPanel({ thread: { item, communications }, deeds, draft }: CaseProps) {
  const say = useWords(deskDialogueWords);
  const { today } = useDates();
  const world = useWorld();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(30);
  const [form, setForm] = useState<(typeof forms)[number]>('physical');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const startsAt = momentOf(day, time);
  const past = startsAt && world && !isBefore(nowOf(world), startsAt);
  const fault = !startsAt ? 'offer-missing' : past ? 'offer-past' : undefined;
  const waits = communications.some(({ offer }) => offer?.state === 'offered');
  const text = draft.textOf('offer') ?? '';

  const send = () => {
    setTried(true);
    if (fault || !startsAt) return document.getElementById(day ? 'offer-time' : 'offer-day')?.focus();
    const body = {
      key: draft.keyOf('offer'),
      seen: item.lastId,
      startsAt: startsAt.toString(),
      minutes,
      form,
      place,
      text,
    };
    deeds.send({ do: 'offer', body });
  };
  return (
    <>
      {waits && <p>{say('offer-withdraws')}</p>}
      <div className="case-actions__fields">
        <Input
          inputId="offer-day"
          type="date"
          width={14}
          label={say('offer-day')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
          {...(today && { min: today.toString() })}
          {...(tried && fault && { errorText: say(fault) })}
        />
        <Input
          inputId="offer-time"
          type="time"
          width={8}
          label={say('offer-time')}
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
        <Select
          selectId="offer-minutes"
          width={8}
          label={say('offer-minutes')}
          value={minutes}
          onChange={({ target }) => setMinutes(Number(target.value))}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </Select>
        <Select
          selectId="offer-form"
          width={14}
          label={say('offer-form')}
          value={form}
          onChange={({ target }) => setForm(forms.find((one) => one === target.value) ?? 'physical')}
        >
          {forms.map((one) => (
            <option key={one} value={one}>
              {say(`offer-form.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      {form === 'physical' && (
        <Input
          inputId="offer-place"
          label={say('offer-place')}
          placeholder={say('offer-place-help')}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
      )}
      <WritingField
        id="offer-text"
        rows={2}
        label={say('offer-text', { name: item.citizen.name })}
        text={text}
        write={(written) => draft.write('offer', written)}
      />
      <Button onClick={send} aria-busy={deeds.busy === 'offer'}>
        {say(deeds.busy === 'offer' ? 'sending' : 'offer-send')}
      </Button>
    </>
  );
}

function momentOf(day: string, time: string): Temporal.Instant | undefined {
  try {
    return day && time ? osloInstant(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time)) : undefined;
  } catch {
    return undefined; // half typed
  }
}
