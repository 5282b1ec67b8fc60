import type { MessageContent, WrittenContent } from '@helsesim/shared/inbox/inbox-model';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function inboxTables(c: Columns, { person }: PeopleTables) {
  return {
    /** What the portal has written to a citizen. */
    message: c.table(
      'message',
      {
        id: c.text().primaryKey(),
        citizenId: c
          .text()
          .notNull()
          .references(() => person.id),
        at: c.instant().notNull(),
        /** FUL-12: by this it is known who else than the citizen may see it. */
        about: c.text().$type<MessageContent['about']>().notNull(),
        /** As on the wire: days are texts. */
        content: c.json<WrittenContent>().notNull(),
        /** CON-06: by post to whoever has no inbox. */
        channel: c.text().$type<'inbox' | 'post'>().notNull(),
        readAt: c.instant(),
      },
      (t) => [c.index('message_of_citizen').on(t.citizenId, t.channel, t.id)],
    ),
  };
}
export type InboxTables = ReturnType<typeof inboxTables>;
