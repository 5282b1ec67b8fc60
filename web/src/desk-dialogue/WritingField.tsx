import Textarea from '@helsenorge/designsystem-react/components/Textarea';
import { MOST_TEXT } from '@helsesim/shared/dialogue/dialogue-model';
import type { Ref } from 'react';

type WritingFieldProps = {
  id: string;
  label: string;
  text: string;
  write: (text: string) => void;
  fault?: string | undefined;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Where a message is written. How much room is left is said when it gets scarce. */
export function WritingField({ id, label, text, write, fault, rows = 5, ref }: WritingFieldProps) {
  return (
    <Textarea
      {...(ref && { ref })}
      textareaId={id}
      label={label}
      value={text}
      onChange={({ target }) => write(target.value)}
      grow
      minRows={rows}
      maxRows={20}
      {...(text.length > MOST_TEXT * 0.8 && { maxCharacters: MOST_TEXT })}
      {...(fault && { errorText: fault })}
    />
  );
}
