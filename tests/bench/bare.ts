/**
 * The bare stack: Fastify and better-sqlite3 with the same statements on the same rows, and nothing around them: no login,
 * no rules, no schemas, no query builder, no types of time.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import Fastify from 'fastify';
import { bareDialogue } from './bare-dialogue.ts';

const [folder = ''] = process.argv.slice(2);
const [worldId = ''] = readdirSync(join(folder, 'worlds'));
const db = new BetterSqlite3(join(folder, 'worlds', worldId, 'world.db'));
db.pragma('journal_mode = WAL');
db.pragma('foreign_keys = ON');

const NOW = Date.parse('2026-11-23T07:00:00Z');
const YEAR = 365 * 24 * 3_600_000;
let made = 1_000_000;
const newId = () => `${(made++).toString(16).padStart(8, '0')}-0000-8000-8000-${'0'.repeat(12)}`;

const number = db.prepare('update transaction_number set number = ?');
const facts = db.prepare(
  'select id, born, died, address, protection, consent, inactive, youth_access_consent from person where id = ?',
);
const chain = db.prepare("select id, length, hash from activity_chain where citizen_id = ? and log = 'use'");
const lengthen = db.prepare('update activity_chain set length = ?, hash = ? where id = ? and length = ? returning id');
const begin = db.prepare(
  "insert into activity_chain values (?, ?, 'use', ?, ?, 0, '') on conflict do nothing returning id",
);
const log = db.prepare("insert into activity values (?, ?, ?, ?, 'use', ?, 'self', ?, ?, 'done', ?)");
const request = db.prepare(
  'select id, reason, note, signs, none_suits from booking_request where id = ? and citizen_id = ?',
);
const fastlege = db.prepare(`select l.id, l.practitioner_id, p.given_name, p.family_name, o.name, o.phone, o.services
  from person c join gp_list l on l.id = c.gp_list_id join staff_role r on r.id = l.practitioner_id
  join person p on p.id = r.person_id join organization o on o.id = r.organization_id where c.id = ?`);
const freeTimes = db.prepare(`select s.id, s.starts_at, s.minutes, s.form from slot s
  left join appointment a on a.slot_id = s.id and a.status <> 'cancelled'
  where s.practitioner_id = ? and s.starts_at > ? and a.id is null order by s.starts_at limit 60`);
const shown = `select a.id, a.status, a.held_until, s.starts_at, s.minutes, s.form, q.reason, q.note, o.name, o.address,
  o.phone, p.given_name, p.family_name, b.given_name as booker_given, b.family_name as booker_family
  from appointment a join slot s on s.id = a.slot_id join booking_request q on q.id = a.request_id
  join staff_role r on r.id = s.practitioner_id join organization o on o.id = r.organization_id
  join person p on p.id = r.person_id join person b on b.id = a.booked_by_id`;
const mine = db.prepare(
  `${shown} where a.citizen_id = ? and a.status <> 'pending' and s.starts_at >= ? order by s.starts_at, a.id`,
);
const one = db.prepare(`${shown} where a.id = ? and a.citizen_id = ?`);
const slot =
  db.prepare(`select s.practitioner_id, s.starts_at, s.minutes, r.kind, o.municipality, a.citizen_id as taken_by
  from slot s join staff_role r on r.id = s.practitioner_id join organization o on o.id = r.organization_id
  left join appointment a on a.slot_id = s.id and a.status <> 'cancelled' where s.id = ?`);
const counting = db.prepare(`select a.id, a.slot_id, a.request_id, a.status, s.starts_at, s.minutes from appointment a
  join slot s on s.id = a.slot_id where a.citizen_id = ? and (a.status <> 'cancelled' or a.request_id = ?)`);
const book = db.prepare(`insert into appointment (id, slot_id, request_id, citizen_id, booked_by_id, status)
  values (?, ?, ?, ?, ?, 'booked') on conflict do nothing returning id`);
const personFacts =
  'p.id, p.born, p.died, p.address, p.protection, p.consent, p.inactive, p.youth_access_consent, p.eid';
const holders = db.prepare(`select ${personFacts}, r.kind from parental_responsibility r
  join person p on p.id = r.holder_id where r.child_id = ? order by r.id`);
const fosterParents = db.prepare(
  `select ${personFacts} from foster_care c join person p on p.id = c.parent_id where c.child_id = ? order by c.id`,
);
const fullmakter = db.prepare(`select f.*, ${personFacts} from fullmakt f join person p on p.id = f.receiver_id
  where f.giver_id = ? and f.over_at is null order by f.id`);
const recipient = db.prepare(`select p.phone, p.email, p.language, o.channel, a.level from person p
  left join notice_setting o on o.person_id = p.id and o.citizen_id = p.id
  left join notice_setting a on a.person_id = p.id and a.citizen_id = ? where p.id = ?`);
const notice = db.prepare(`insert into notice values
  (?, ?, 'appointment-booked', 'appointments', ?, ?, ?, null, 'sms', ?, 'nb', '', ?, 'sent', 0, null, ?, null)
  on conflict do nothing returning id`);
const remind = db.prepare("insert into due_work (id, due_at, kind, about) values (?, ?, 'remind-of-appointment', ?)");

type Row = Record<string, unknown>;
const timeOf = (row: Row) => ({ ...row, starts_at: new Date(row['starts_at'] as number).toISOString() });
type Chain = { id: string; length: number; hash: string };
function logged(citizenId: string, action: string, service = 'appointments') {
  const known = chain.get(citizenId) as Chain | undefined;
  const [before, number] = [known?.hash ?? '', (known?.length ?? 0) + 1];
  const id = newId();
  const said = [before, id, NOW, citizenId, citizenId, 'use', number, 'self', service, action, 'done'];
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  if (known) lengthen.get(number, hash, known.id, known.length);
  else begin.get(newId(), citizenId, number, hash);
  log.run(id, NOW, citizenId, citizenId, number, service, action, hash);
}

const listTimes = db.transaction((citizenId: string, requestId: string) => {
  number.run(made);
  facts.get(citizenId);
  const asked = request.get(requestId, citizenId) as Row;
  const doctor = fastlege.get(citizenId) as Row;
  const slots = (freeTimes.all(doctor['practitioner_id'], NOW) as Row[]).map(timeOf);
  logged(citizenId, 'get-booking-request');
  return { ...asked, fastlege: doctor, slots };
});
const listMine = db.transaction((citizenId: string) => {
  number.run(made);
  facts.get(citizenId);
  const found = (mine.all(citizenId, NOW - YEAR) as Row[]).map(timeOf);
  logged(citizenId, 'find-appointments');
  return found;
});
/** Whoever may read it is told: here, the citizen alone. */
function tellOfBooking(citizenId: string, id: string) {
  facts.get(citizenId);
  holders.all(citizenId);
  fosterParents.all(citizenId);
  fullmakter.all(citizenId);
  const { phone } = recipient.get(citizenId, citizenId) as Row;
  const text = 'Det er noe nytt til deg i Helsesim. Logg inn for å se hva det er.';
  notice.get(newId(), `appointment:${id}:booked:0`, NOW, citizenId, citizenId, phone, text, NOW);
}
const bookOne = db.transaction((citizenId: string, requestId: string, slotId: string) => {
  number.run(made);
  facts.get(citizenId);
  request.get(requestId, citizenId);
  slot.get(slotId);
  counting.all(citizenId, requestId);
  fastlege.get(citizenId);
  const id = newId();
  if (!book.get(id, slotId, requestId, citizenId, citizenId)) return undefined;
  tellOfBooking(citizenId, id);
  remind.run(newId(), NOW + YEAR, id);
  const answer = timeOf(one.get(id, citizenId) as Row);
  logged(citizenId, 'book-appointment');
  return answer;
});

type Asked = { Params: { citizenId: string; requestId: string }; Body: { requestId: string; slotId: string } };
const app = Fastify();
app.get<Asked>('/api/citizens/:citizenId/booking-requests/:requestId', async ({ params }) =>
  listTimes.immediate(params.citizenId, params.requestId),
);
app.get<Asked>('/api/citizens/:citizenId/appointments', async ({ params }) => listMine.immediate(params.citizenId));
app.post<Asked>('/api/citizens/:citizenId/appointments', async ({ params, body }, reply) => {
  const booked = bookOne.immediate(params.citizenId, body.requestId, body.slotId);
  return booked ? reply.code(201).send(booked) : reply.code(409).send({ code: 'slot-taken' });
});
bareDialogue(app, db, {
  now: NOW,
  newId,
  begin: (citizenId) => {
    number.run(made);
    facts.get(citizenId);
  },
  logged,
});
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
