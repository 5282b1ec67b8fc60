import { useLoaderData } from 'react-router';
import { ClosedDesk } from '../desk/ClosedDesk.tsx';
import { deskWords } from '../desk/desk-words.ts';
import '../desk/desk.scss';
import { BackLink } from '../platform/BackLink.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { Absences } from './Absences.tsx';
import './desk-office.scss';
import { deskOfficeWords } from './desk-office-words.ts';
import { OfficeServices } from './OfficeServices.tsx';
import type { loadOffice, loadTemplates } from './office-routes.ts';
import { Templates } from './Templates.tsx';

/** TIM-02, TIM-18: what the office takes online, who is away, and what it answers with. */
export function OfficePage() {
  const say = useWords(deskOfficeWords);
  const data = useLoaderData<typeof loadOffice>();
  if (!data) return <ClosedDesk title={say('office-closed')} text={say('office-closed-text')} />;
  const { office, colleagues, templates } = data;
  return (
    <Page width="wide" dense title={say('office-title')} lead={office.name}>
      <div className="office">
        <OfficeServices services={office.services} />
        <Absences office={office} colleagues={colleagues} />
        <Templates heading templates={templates} action="/desk/office" />
      </div>
    </Page>
  );
}

/** The same templates, for those who have no more of the office to look after. */
export function TemplatesPage() {
  const say = useWords(deskOfficeWords);
  const sayDesk = useWords(deskWords);
  const templates = useLoaderData<typeof loadTemplates>();
  if (!templates) return <ClosedDesk title={say('templates-closed')} text={say('templates-closed-text')} />;
  return (
    <Page dense title={say('templates')} above={<BackLink to="/desk/messages">{sayDesk('menu.messages')}</BackLink>}>
      <Templates templates={templates} action="/desk/templates" />
    </Page>
  );
}
