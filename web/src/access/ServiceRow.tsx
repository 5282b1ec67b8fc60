import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { TraceStep } from '@helsesim/shared/representation/representation-model';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FoldIcon } from '../platform/FoldIcon.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { accessWords } from './access-words.ts';
import { RuleTraces } from './RuleTrace.tsx';

export type Explained = { trace?: readonly TraceStep[] | undefined; writeTrace?: readonly TraceStep[] | undefined };
type ServiceRowProps = { access: Access; why: string; explained: Explained | undefined };

/** One service: the way to its page, and for oneself why in a sentence, and the rules behind that, both folded. */
export function ServiceRow({ access: { service, read }, why, explained }: ServiceRowProps) {
  const say = useWords(accessWords);
  const nameOf = useServiceName();
  const { citizen } = useCitizen();
  const [asked] = useSearchParams();
  const askedFor = asked.get('rules') === service;
  const [open, setOpen] = useState(askedFor);
  const rulesId = useId();
  const name = nameOf(service);
  const page = read ? pageOf(service, citizen.id) : undefined;
  const { trace, writeTrace } = explained ?? {};
  return (
    <li id={`door-${service}`}>
      <div className="service-rows__line">
        <strong>{page ? <AnchorLink href={page}>{name}</AnchorLink> : name}</strong>
        {trace && writeTrace && (
          <button
            type="button"
            className="text-button"
            aria-expanded={open}
            aria-controls={rulesId}
            onClick={() => setOpen(!open)}
          >
            {say('rules')} <span className="for-reader-only">{say('rules-of', { service: name })}</span>
            <FoldIcon open={open} />
          </button>
        )}
      </div>
      {trace && writeTrace && (
        <div id={rulesId} hidden={!open}>
          {open && (
            <>
              <p>{why}</p>
              <Expander title={say('rules-show')} expanded={askedFor}>
                <RuleTraces trace={trace} writeTrace={writeTrace} />
              </Expander>
            </>
          )}
        </div>
      )}
    </li>
  );
}
