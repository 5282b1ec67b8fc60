import type { ExplainedAccess } from '@helsesim/shared/representation/representation-contract';
import { useId, useState } from 'react';
import { RuleTraces } from '../access/RuleTrace.tsx';
import { FoldIcon } from '../platform/FoldIcon.tsx';
import { useWords } from '../platform/use-words.ts';
import { problemWords } from '../problems/problem-words.ts';
import { representationWords } from '../representation/representation-words.ts';
import { peopleWords } from './people-words.ts';

/** A row for each service: whether it is open, what is told outside when it is not, and the rules, folded. */
export function AnswerTable({ services }: { services: readonly ExplainedAccess[] }) {
  const say = useWords(peopleWords);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const all = unfolded.size === services.length;
  const fold = (service: string) => setUnfolded(unfolded.symmetricDifference(new Set([service])));
  return (
    <>
      <button
        type="button"
        className="tool-button"
        aria-pressed={all}
        onClick={() => setUnfolded(all ? new Set() : new Set(services.map(({ service }) => service)))}
      >
        {say(all ? 'no-rules' : 'all-rules')}
      </button>
      <table className="tool-table">
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            <th scope="col">{say('read')}</th>
            <th scope="col">{say('write')}</th>
            <th scope="col">{say('rules')}</th>
          </tr>
        </thead>
        {services.map((access) => (
          <AnswerRow
            key={access.service}
            access={access}
            open={unfolded.has(access.service)}
            onFold={() => fold(access.service)}
          />
        ))}
      </table>
    </>
  );
}

function AnswerRow({ access, open, onFold }: { access: ExplainedAccess; open: boolean; onFold: () => void }) {
  const say = useWords(peopleWords);
  const sayService = useWords(representationWords);
  const rulesId = useId();
  const { service, read, write, trace, writeTrace } = access;
  const name = sayService(`service.${service}`);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <code>{service}</code> {name}
        </th>
        <td className={read ? 'tool-table__yes' : 'tool-table__no'}>{say(read ? 'yes' : 'no')}</td>
        <td className={write ? 'tool-table__yes' : 'tool-table__no'}>{say(write ? 'yes' : 'no')}</td>
        <td>
          <button
            type="button"
            className="tool-button tool-button--fold"
            aria-expanded={open}
            aria-controls={rulesId}
            onClick={onFold}
          >
            <span className="for-reader-only">{`${say('rules')} ${say('rules-of', { service: name })}`}</span>
            <FoldIcon open={open} />
          </button>
        </td>
      </tr>
      {(!read || !write) && (
        <tr>
          <td colSpan={4} className="tool-table__reason">
            <Reasons access={access} />
          </td>
        </tr>
      )}
      <tr id={rulesId} hidden={!open}>
        <td colSpan={4}>{open && <RuleTraces trace={trace} writeTrace={writeTrace} />}</td>
      </tr>
    </tbody>
  );
}

/** What is told outside: the code, and what people read for it. */
function Reasons({ access: { reason, writeReason } }: { access: ExplainedAccess }) {
  const say = useWords(peopleWords);
  const sayProblem = useWords(problemWords);
  const told = [
    { code: reason, about: reason === writeReason ? `${say('read')}, ${say('write')}` : say('read') },
    { code: reason === writeReason ? null : writeReason, about: say('write') },
  ];
  return told.map(
    ({ code, about }) =>
      code && (
        <span key={about}>
          {about}: <code>{code}</code> – {sayProblem(code)}
        </span>
      ),
  );
}
