import { type Draft, findDrafts, findInbox } from '@helsesim/shared/dialogue/dialogue-contract';
import { dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import { getMessage } from '@helsesim/shared/inbox/inbox-contract';
import { findAccess, findCitizens } from '@helsesim/shared/representation/representation-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import * as z from 'zod';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { accessTo } from '../representation/citizen-loaders.ts';
import type { Part } from './inbox-order.ts';

const AT_A_TIME = 30;
const { show, from } = findInbox.schema.body.shape;
export const shows = show.unwrap().options;
export const senders = from.unwrap().options;

/** What is chosen stands in the address, so that one can go back to it. What one searches for does not. */
const Filter = z.object({ show: show.catch('all'), from: from.catch('all'), whom: z.string().catch('') });
export type InboxFilter = z.output<typeof Filter>;
const filterIn = (search: URLSearchParams): InboxFilter => Filter.parse(Object.fromEntries(search));

/** More of the list: after which entry of whom, and what is searched for. */
const More = z.object({ text: z.string(), after: z.record(z.string(), z.string()).nullable() });
export type More = z.output<typeof More>;

/** A draft, and for whom. */
export type DraftLine = { citizenId: string; draft: Draft };

type Asked = InboxFilter & { text: string };
async function partOf(
  citizenId: string,
  { show, from, text }: Asked,
  before: string | null = null,
): Promise<Part & { unread: number }> {
  const body = { show, from, text, before, limit: AT_A_TIME };
  return { citizenId, ...(await call(findInbox, { params: { citizenId }, body })) };
}

/** Drafts are asked for only where one may write: a refusal would stand in the citizen's log. */
async function draftsOf(citizenId: string): Promise<DraftLine[]> {
  const { services } = await call(findAccess, { params: { citizenId }, query: {} });
  if (!dialogueServices.some((service) => accessTo(services, service).write)) return [];
  const drafts = await call(findDrafts, { params: { citizenId } });
  return drafts.map((draft) => ({ citizenId, draft }));
}

/** Whose inboxes are shown: everyone's one helps on one's own page, and one person's on theirs. */
async function whose(citizenId: string, whom: string): Promise<string[]> {
  const citizens = await call(findCitizens, {});
  if (citizens.find(({ id }) => id === citizenId)?.basis !== 'self') return [citizenId];
  const open = citizens.filter(({ id, unread }) => unread !== null && (whom === '' || id === whom)).map(({ id }) => id);
  // Asked all the same when there is nothing: the answer says why.
  return open.length > 0 ? open : [citizenId];
}

export const loadInbox = guarded(async ({ request, params: { citizenId = '' } }: LoaderFunctionArgs) => {
  const filter = filterIn(new URL(request.url).searchParams);
  const ids = await whose(citizenId, filter.whom);
  const [parts, drafts] = await Promise.all([
    Promise.all(ids.map((id) => partOf(id, { ...filter, text: '' }))),
    Promise.all(ids.map(draftsOf)),
  ]);
  return {
    filter,
    parts,
    unread: parts.reduce((sum, { unread }) => sum + unread, 0),
    drafts: drafts.flat().sort((a, b) => Temporal.Instant.compare(b.draft.savedAt, a.draft.savedAt)),
  };
});

/** What is older, or what one searches for: asked in a body, never in an address. */
export const lookInInbox = guarded(
  async ({ request, params: { citizenId = '' } }: ActionFunctionArgs): Promise<{ asked: More; parts: Part[] }> => {
    const filter = filterIn(new URL(request.url).searchParams);
    const asked = More.parse(await request.json());
    const ids = asked.after ? Object.keys(asked.after) : await whose(citizenId, filter.whom);
    const parts = await Promise.all(ids.map((id) => partOf(id, { ...filter, text: asked.text }, asked.after?.[id])));
    return { asked, parts };
  },
);

/** Opening it marks it as read. */
export const loadMessage = guarded(({ params: { citizenId = '', messageId = '' } }: LoaderFunctionArgs) =>
  call(getMessage, { params: { citizenId, messageId } }),
);
