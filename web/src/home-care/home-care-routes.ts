import { cancelVisit, findVisits, getHomeCare, getVisit } from '@helsesim/shared/home-care/home-care-contract';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call } from '../platform/api.ts';
import { attempt, guarded } from '../platform/attempt.ts';
import { mondayOf, monthDays } from './calendar-days.ts';

type Params = LoaderFunctionArgs['params'];
const ofCitizen = ({ citizenId = '' }: Params) => ({ citizenId });
const ofVisit = ({ citizenId = '', visitId = '' }: Params) => ({ citizenId, visitId });

/** With the week of the day in the address; without one, this week. */
export const loadHomeCare = guarded(async ({ request, params }: LoaderFunctionArgs) => {
  const citizen = { params: ofCitizen(params) };
  const careNow = await call(getHomeCare, citizen);
  const monday = mondayOf(dayIn(new URL(request.url).searchParams.get('week')) ?? careNow.today);
  const query = { from: monday, to: monday.add({ days: 6 }) };
  return { ...careNow, monday, visits: await call(findVisits, { ...citizen, query }) };
});

export const loadMonth = guarded(async ({ params }: LoaderFunctionArgs) => {
  const month = monthIn(params['month']);
  if (!month) {
    const { today } = await call(getHomeCare, { params: ofCitizen(params) });
    throw redirect(`/citizens/${params['citizenId']}/home-care/month/${today.toPlainYearMonth()}`);
  }
  const { from, to } = monthDays(month);
  return { month, visits: await call(findVisits, { params: ofCitizen(params), query: { from, to } }) };
});

export const loadVisit = guarded(({ params }: LoaderFunctionArgs) => call(getVisit, { params: ofVisit(params) }));

export const cancelAction = guarded(async ({ params }: ActionFunctionArgs) => {
  const cancelled = await attempt(call(cancelVisit, { params: ofVisit(params) }));
  if (!cancelled.ok) return cancelled.failure;
  return redirect(`/citizens/${params['citizenId']}/home-care/visits/${params['visitId']}?cancelled`);
});

function dayIn(text: string | null): Temporal.PlainDate | undefined {
  try {
    return text ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
}

function monthIn(text: string | undefined): Temporal.PlainYearMonth | undefined {
  try {
    return text ? Temporal.PlainYearMonth.from(text) : undefined;
  } catch {
    return undefined;
  }
}
