import { type InputHTMLAttributes, useId } from 'react';

type ToolInputProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'type' | 'defaultValue' | 'maxLength' | 'required'
> & { label: string; help?: string; error?: string | undefined };

/** A small field for tools: plain, with its help and what is wrong tied to it. */
export function ToolInput({ label, help, error, ...input }: ToolInputProps) {
  const id = useId();
  const said = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="tool-input">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={said || undefined}
      />
      {help && (
        <span id={`${id}-help`} className="tool-input__help">
          {help}
        </span>
      )}
      <span id={`${id}-error`} className="tool-input__error" role="alert">
        {error}
      </span>
    </div>
  );
}
