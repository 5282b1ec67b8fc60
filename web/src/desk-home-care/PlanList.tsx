import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import type { DeskDecision } from '@helsesim/shared/home-care/desk-home-care-contract';
import { isDayBefore } from '@helsesim/shared/oslo';
import { useState } from 'react';
import { useSaidOfPlan } from '../home-care/use-said-of-plan.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { CareForm } from './CareForm.tsx';
import { endFaults, planFaults } from './care-form.ts';
import type { CareOffice } from './DecisionFields.tsx';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import { PlanFields } from './PlanFields.tsx';

type Plan = DeskDecision['plans'][number];

export function PlanList({ plans, office }: { plans: readonly Plan[]; office: CareOffice }) {
  const say = useWords(deskHomeCareWords);
  return (
    <>
      <h3>{say('plans')}</h3>
      {plans.length === 0 ? (
        <p>{say('plans-none')}</p>
      ) : (
        <ul className="care-plans">
          {plans.map((plan) => (
            <li key={`${plan.id} ${plan.from}`}>
              <OnePlan plan={plan} office={office} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Changed from tomorrow at the earliest: what has been planned up to today stays. */
function OnePlan({ plan, office }: { plan: Plan; office: CareOffice }) {
  const say = useWords(deskHomeCareWords);
  const { today } = useDates();
  const saidOf = useSaidOfPlan(today ?? plan.from);
  const [open, setOpen] = useState<'change' | 'end'>();
  const said = saidOf(plan);
  const at = `${plan.id}-${plan.from}`;
  const from = today && !isDayBefore(today, plan.from) ? today.add({ days: 1 }) : plan.from;
  const close = () => setOpen(undefined);
  return (
    <>
      <p>
        {said}. {plan.staff ? say('by-name', { name: plan.staff.name }) : say('by-nobody')}.
      </p>
      <div className="plan-ways">
        <Button
          variant="borderless"
          onClick={() => setOpen('change')}
          aria-label={say('change-plan-of', { plan: said })}
          aria-expanded={open === 'change'}
        >
          {say('change-plan')}
        </Button>
        <Button
          variant="borderless"
          concept="destructive"
          onClick={() => setOpen('end')}
          aria-label={say('end-plan-of', { plan: said })}
          aria-expanded={open === 'end'}
        >
          {say('end-plan')}
        </Button>
      </div>
      {open === 'change' && (
        <CareForm
          label={say('change-plan-of', { plan: said })}
          deed="change-plan"
          id={plan.id}
          faultsIn={planFaults}
          button="save"
          close={close}
        >
          {(faults) => <PlanFields office={office} plan={plan} from={from} at={at} faults={faults} />}
        </CareForm>
      )}
      {open === 'end' && (
        <CareForm
          label={say('end-plan-of', { plan: said })}
          deed="end-plan"
          id={plan.id}
          faultsIn={endFaults}
          button="end-plan"
          close={close}
        >
          {(faults) => (
            <Input
              inputId={`end-${at}`}
              name="to"
              type="date"
              width={14}
              label={say('end-day')}
              defaultValue={today?.toString() ?? ''}
              {...(faults.to && { errorText: say(faults.to) })}
            />
          )}
        </CareForm>
      )}
    </>
  );
}
