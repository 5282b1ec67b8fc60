import type { RequestOf } from '@helsesim/shared/contract';
import { logIn, type Session } from '@helsesim/shared/identity/identity-contract';
import { call } from '../platform/api.ts';
import { clearDrafts } from '../platform/drafts.ts';

/** Who was logged in last in this tab: a session that ends by itself can then be taken up again in one step. */
const KEPT = 'helsesim.last-login';
type LastLogin = { worldId: string; personId: string; name: string };

export function lastLogin(): LastLogin | undefined {
  const [worldId, personId, name] = (sessionStorage.getItem(KEPT) ?? '').split('\n');
  return worldId && personId && name ? { worldId, personId, name } : undefined;
}

export const forgetLogin = () => sessionStorage.removeItem(KEPT);

type LogInBody = RequestOf<typeof logIn>['body'];

/** Logs in as a browser. What anyone else has typed in this tab is cleared. */
export async function enter(body: Omit<LogInBody, 'client'>): Promise<Session> {
  const session = await call(logIn, { body: { ...body, client: 'browser' } });
  clearDrafts(body);
  sessionStorage.setItem(KEPT, [body.worldId, body.personId, session.person.name].join('\n'));
  return session;
}

/** Where someone who has just logged in belongs. */
export const homeOf = ({ role, person }: Pick<Session, 'role' | 'person'>): string =>
  role ? '/desk' : `/citizens/${person.id}`;
