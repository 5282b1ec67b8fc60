import type {
  NoticeChannel,
  NoticeFault,
  NoticeKind,
  NoticeLevel,
  NoticeState,
} from '@helsesim/shared/notifications/notifications-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function notificationsTables(c: Columns, { person, organization }: PeopleTables) {
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);

  /** VAR-01: what someone wants to be told of, about themselves or someone they help. No row: the usual. */
  const noticeSetting = c.table(
    'notice_setting',
    {
      id: c.text().primaryKey(),
      personId: ofPerson(),
      citizenId: ofPerson(),
      level: c.text().$type<NoticeLevel>().notNull(),
      /** By what: told of oneself only. Null: what there is. */
      channel: c.text().$type<NoticeChannel>(),
    },
    (t) => [c.uniqueIndex('notice_setting_of').on(t.personId, t.citizenId)],
  );

  /** The outbox: every SMS, e-mail and push message, as it goes out. */
  const notice = c.table(
    'notice',
    {
      id: c.text().primaryKey(),
      /** What it tells of. One person is told of it once, by one way. */
      event: c.text().notNull(),
      kind: c.text().$type<NoticeKind>().notNull(),
      /** In what: by this it is known who may see in the log that staff looked at it. */
      service: c.text().$type<ServiceCode>().notNull(),
      at: c.instant().notNull(),
      personId: ofPerson(),
      citizenId: ofPerson(),
      /** Whose staff sees it when it does not come through. */
      organizationId: c.text().references(() => organization.id),
      channel: c.text().$type<NoticeChannel>().notNull(),
      address: c.text().notNull(),
      language: c.text().$type<Language>().notNull(),
      /** As it goes out. */
      subject: c.text().notNull(),
      text: c.text().notNull(),
      state: c.text().$type<NoticeState>().notNull(),
      attempts: c.integer().notNull(),
      nextAt: c.instant(),
      sentAt: c.instant(),
      /** A code of ours, never what a mail server wrote. */
      fault: c.text().$type<NoticeFault>(),
    },
    (t) => [
      c.uniqueIndex('one_notice_a_person').on(t.event, t.personId),
      // VAR-03: a phone that two have given is told once.
      c.uniqueIndex('one_notice_an_address').on(t.event, t.channel, t.address),
      c.index('notice_of_citizen').on(t.citizenId),
      c.index('notice_to_person').on(t.personId),
      c.index('notice_of_office').on(t.organizationId, t.state, t.id),
      c.index('notice_waiting').on(t.state, t.nextAt),
    ],
  );
  return { noticeSetting, notice };
}
export type NotificationsTables = ReturnType<typeof notificationsTables>;
