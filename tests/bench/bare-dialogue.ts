import type BetterSqlite3 from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';

/** The inbox, and sending a message, of the bare stack. */

type Row = Record<string, unknown>;
type Around = {
  now: number;
  newId(): string;
  /** What every request begins with, and its line in the log. */
  begin(citizenId: string): void;
  logged(citizenId: string, action: string, service: string): void;
};
type Asked = {
  Params: { citizenId: string };
  Body: { key: string; addressee: { threadId: string }; text: string };
};

const services = "('gp-dialogue', 'prescription-renewal', 'home-care', 'helsestasjon', 'school-nurse')";
const timesOf = (row: Row, ...names: string[]) => ({
  ...row,
  ...Object.fromEntries(
    names.map((name) => [name, row[name] === null ? null : new Date(row[name] as number).toISOString()]),
  ),
});

export function bareDialogue(app: FastifyInstance, db: BetterSqlite3.Database, { now, newId, begin, logged }: Around) {
  const person = db.prepare('select given_name, family_name, language from person where id = ?');
  const shown = `select t.*, o.name as office, c.name as contact, c.may_write, p.given_name, p.family_name, r.id as read_id
    from thread t join organization o on o.id = t.organization_id
    left join care_contact c on c.id = t.contact_id left join staff_role s on s.id = t.handler_id
    left join person p on p.id = s.person_id
    left join reading r on r.communication_id = t.last_from_office_id and r.person_id = ?`;
  const inPortal = "(t.started_by = 'citizen' or t.last_from_office_id is not null)";
  const threads = db.prepare(
    `${shown} where t.citizen_id = ? and t.service in ${services} and ${inPortal} order by t.last_id desc limit 51`,
  );
  const messages = db.prepare(
    "select * from message where citizen_id = ? and channel = 'inbox' order by id desc limit 51",
  );
  const unreadThreads =
    db.prepare(`select count(*) as unread from (select t.last_from_office_id as last, r.id as read_id
    from thread t left join reading r on r.communication_id = t.last_from_office_id and r.person_id = ?
    where t.citizen_id = ? and t.service in ${services} and ${inPortal} order by t.last_id desc limit 100)
    where last is not null and read_id is null`);
  const unreadMessages = db.prepare(`select count(*) as unread from (select read_at from message
    where citizen_id = ? and channel = 'inbox' order by id desc limit 100) where read_at is null`);
  const one = db.prepare(`${shown} where t.id = ? and t.citizen_id = ? and ${inPortal}`);
  const sent = db.prepare('select id, thread_id, citizen_id from communication where author_id = ? and key = ?');
  const files = db.prepare(
    'select * from attachment where author_id = ? and key = ? and citizen_id = ? and communication_id is null order by id',
  );
  const change = db.prepare(`update thread set state = ?, deadline = ?, waiting_since = ?, last_id = ?, last_at = ?
    where id = ? and last_id = ? and state <> 'closed' returning id`);
  const write = db.prepare(`insert into communication values
    (?, ?, ?, ?, 'message', 'citizen', ?, ?, 'self', null, ?, '[]', null, 'digital', ?) on conflict do nothing returning id`);
  const drop = db.prepare('delete from draft where id = ? and citizen_id = ? and author_id = ?');

  const look = db.transaction((citizenId: string) => {
    begin(citizenId);
    person.get(citizenId);
    const lines = [
      ...(threads.all(citizenId, citizenId) as Row[]).map((row) => ({
        id: row['last_id'] as string,
        thread: timesOf(row, 'started_at', 'last_at'),
      })),
      ...(messages.all(citizenId) as Row[]).map((row) => ({ id: row['id'] as string, message: timesOf(row, 'at') })),
    ];
    lines.sort((a, b) => (a.id < b.id ? 1 : -1));
    const [some, more] = [unreadThreads.get(citizenId, citizenId), unreadMessages.get(citizenId)] as {
      unread: number;
    }[];
    logged(citizenId, 'find-inbox', 'inbox');
    return { entries: lines.slice(0, 50), more: lines.length > 50, unread: (some?.unread ?? 0) + (more?.unread ?? 0) };
  });
  const send = db.transaction((citizenId: string, { key, addressee: { threadId }, text }: Asked['Body']) => {
    begin(citizenId);
    const { given_name, family_name } = person.get(citizenId) as Row;
    if (sent.get(citizenId, key)) return undefined;
    const thread = one.get(citizenId, threadId, citizenId) as Row;
    files.all(citizenId, key, citizenId);
    const id = newId();
    if (!change.get('awaiting-office', '2026-11-24', now, id, now, threadId, thread['last_id'])) return undefined;
    write.get(id, threadId, citizenId, now, citizenId, `${given_name} ${family_name}`, text, key);
    drop.run(key, citizenId, citizenId);
    const answer = {
      threadId,
      communicationId: id,
      thread: timesOf(one.get(citizenId, threadId, citizenId) as Row, 'started_at', 'last_at'),
    };
    logged(citizenId, 'send-message', 'gp-dialogue');
    return answer;
  });

  app.post<Asked>('/api/citizens/:citizenId/inbox', async ({ params }) => look.immediate(params.citizenId));
  app.post<Asked>('/api/citizens/:citizenId/communications', async ({ params, body }, reply) => {
    const answer = send.immediate(params.citizenId, body);
    return answer ? reply.code(201).send(answer) : reply.code(409).send({ code: 'thread-changed' });
  });
}
