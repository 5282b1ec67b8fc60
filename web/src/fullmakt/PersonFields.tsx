import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import { readNationalId } from '@helsesim/shared/people/national-id';
import { useWords } from '../platform/use-words.ts';
import { digitsOf, type GiveDraft } from './fullmakt-draft.ts';
import { fullmaktWords } from './fullmakt-words.ts';

type Typed = Pick<GiveDraft, 'nationalId' | 'familyName'>;
type Faults = { nationalId?: 'national-id-missing' | 'national-id-wrong'; familyName?: 'family-name-missing' };

/** What can be seen to be wrong without asking. Whether number and name belong together, only the registry knows. */
export function personFaults({ nationalId, familyName }: Typed): Faults {
  const number = numberFault(nationalId);
  return { ...(number && { nationalId: number }), ...(!familyName.trim() && { familyName: 'family-name-missing' }) };
}

export function numberFault(nationalId: string): Faults['nationalId'] {
  const digits = digitsOf(nationalId);
  if (!/^\d{11}$/.test(digits)) return 'national-id-missing';
  return readNationalId(digits) ? undefined : 'national-id-wrong';
}

type PersonFieldsProps = { draft: Typed; change: (changes: Partial<Typed>) => void; faults: Faults };

export function PersonFields({ draft, change, faults }: PersonFieldsProps) {
  const say = useWords(fullmaktWords);
  return (
    <div className="fields">
      <NumberField
        value={draft.nationalId}
        onChange={(nationalId) => change({ nationalId })}
        fault={faults.nationalId}
      />
      <Input
        inputId="family-name"
        name="familyName"
        width={30}
        label={
          <Label
            labelTexts={[{ text: say('family-name') }]}
            sublabel={
              <Sublabel id="family-name-help" sublabelTexts={[{ text: say('family-name-help'), type: 'subdued' }]} />
            }
          />
        }
        aria-describedby="family-name-help"
        value={draft.familyName}
        onChange={(event) => change({ familyName: event.target.value })}
        {...(faults.familyName && { errorText: say(faults.familyName) })}
      />
    </div>
  );
}

type NumberFieldProps = { value: string; onChange: (typed: string) => void; fault: Faults['nationalId'] };

/** Never filled in by the browser, and never remembered by it. */
export function NumberField({ value, onChange, fault }: NumberFieldProps) {
  const say = useWords(fullmaktWords);
  return (
    <Input
      inputId="national-id"
      name="nationalId"
      inputMode="numeric"
      autoComplete="off"
      width={14}
      label={
        <Label
          labelTexts={[{ text: say('national-id') }]}
          sublabel={
            <Sublabel id="national-id-help" sublabelTexts={[{ text: say('national-id-help'), type: 'subdued' }]} />
          }
        />
      }
      aria-describedby="national-id-help"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...(fault && { errorText: say(fault) })}
    />
  );
}
