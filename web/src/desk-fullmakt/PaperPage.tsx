import { Navigate, useActionData, useLocation, useParams } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import '../desk/desk.scss';
import { DonePanel } from '../platform/DonePanel.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useRoot } from '../platform/world.ts';
import { DeskFailure } from './DeskFailure.tsx';
import './desk-fullmakt.scss';
import type { registerPaper } from './desk-fullmakt-routes.ts';
import { deskFullmaktWords } from './desk-fullmakt-words.ts';
import { PaperFormFields } from './PaperFormFields.tsx';
import { isPaperForm, paperForms } from './paper-forms.ts';

/** FUL-09: what comes on paper from those who are not digital. The forms to the left, the chosen one to the right. */
export function PaperPage() {
  const say = useWords(deskFullmaktWords);
  const answer = useActionData<typeof registerPaper>();
  const { key } = useLocation();
  const { form } = useParams();
  const role = useRoot()?.session?.role;
  if (role?.kind !== 'case-worker')
    return <ClosedDesk title={say('closed-case-worker')} text={say('closed-case-worker-text')} />;
  if (!isPaperForm(form)) return <Navigate to={`/desk/paper/${paperForms[0]}`} replace />;
  const done = answer && 'registered' in answer ? answer : undefined;
  return (
    <Page width="wide" dense title={say('paper-title')} lead={say('paper-lead')}>
      <div className="desk">
        <nav className="desk__list" aria-label={say('paper-forms')}>
          <ul>
            {paperForms.map((kind) => (
              <li key={kind}>
                <a className="desk__row" href={`/desk/paper/${kind}`} aria-current={kind === form ? 'page' : undefined}>
                  {say(`form.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="desk__case case">
          {answer && 'failure' in answer && <DeskFailure failure={answer.failure} onPaper />}
          {done && (
            <DonePanel label={say('registered-label')} answer={answer}>
              {say(`registered.${done.registered}`, done)}
            </DonePanel>
          )}
          {/* What is registered is cleared away for the next form; what was refused stays to be mended. */}
          <PaperFormFields key={`${form} ${done ? key : ''}`} kind={form} />
        </div>
      </div>
    </Page>
  );
}
