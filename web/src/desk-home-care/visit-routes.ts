import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { dayIn } from '../desk-fullmakt/form-faults.ts';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { loadRoot } from '../platform/root-data.ts';
import { unlessClosed } from '../platform/unless-closed.ts';

/** The route of the day in the address, one's own, a zone's, or all. Without a day: one's own of today. */
export const loadRoute = guarded(async ({ request }: LoaderFunctionArgs) => {
  const asked = new URL(request.url).searchParams;
  const day = dayIn(asked.get('day') ?? '');
  if (!day) {
    const { world, session } = await loadRoot();
    const now = world?.now ?? session?.loggedInAt;
    throw redirect(now ? routeAddress({ day: osloDay(now), show: 'mine' }) : '/login');
  }
  const show = asked.get('show') ?? 'all';
  const zone = asked.get('zone') ?? undefined;
  const query = { day, mine: show === 'mine' ? ('true' as const) : ('false' as const), ...(zone && { zone }) };
  const route = await unlessClosed(call(desk.findRoute, { query }));
  return route && { ...route, day, show: zone ?? (show === 'mine' ? MINE : ALL) };
});

/** What the route shows, beside a zone's name. */
export const MINE = 'mine:';
export const ALL = 'all:';

export const routeAddress = ({ day, show, zone }: { day: Temporal.PlainDate; show?: 'mine'; zone?: string }) =>
  `/desk/visits?${new URLSearchParams({ day: day.toString(), ...(show && { show }), ...(zone && { zone }) })}`;

const deeds = ['complete', 'undo', 'miss', 'move', 'assign', 'cancel'] as const;
export type Deed = (typeof deeds)[number];
export type Done = { done: Deed; visit: desk.DeskVisit } | { failure: Failure };

/** One change of one visit. What was seen goes along, so that nobody undoes what another has just done. */
export const changeVisit = guarded(async ({ request }: ActionFunctionArgs): Promise<Done> => {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const deed = deeds.find((one) => one === text('do')) ?? 'complete';
  const done = await attempt(send(deed, text));
  return done.ok ? { done: deed, visit: done.value } : { failure: done.failure };
});

function send(deed: Deed, text: (name: string) => string): Promise<desk.DeskVisit> {
  const params = { visitId: text('visit') };
  const seen = Number(text('seen'));
  switch (deed) {
    case 'complete':
      return call(desk.completeVisit, { params, body: { seen } });
    case 'undo':
      return call(desk.undoVisit, { params, body: { seen } });
    case 'miss':
      return call(desk.missVisit, { params, body: desk.missVisit.schema.body.parse({ seen, reason: text('reason') }) });
    case 'move': {
      const to = { day: text('day'), windowFrom: text('from').slice(0, 5), windowTo: text('to').slice(0, 5) };
      return call(desk.moveVisit, { params, body: desk.moveVisit.schema.body.parse({ seen, ...to }) });
    }
    case 'assign':
      return call(desk.assignVisit, { params, body: { seen, roleId: text('role') || null } });
    case 'cancel':
      return call(desk.cancelDeskVisit, { params, body: { seen } });
  }
}
