import type { Level } from '@helsesim/shared/forms/outcome-model';
import type { FormMeta, Questionnaire, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function formsTables(c: Columns, { person }: PeopleTables) {
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);

  /** A Questionnaire that a tester brought into the world. Those that come with Helsesim are files, in every world. */
  const loadedForm = c.table(
    'loaded_form',
    {
      id: c.text().primaryKey(),
      formId: c.text().notNull(),
      version: c.text().notNull(),
      /** Without items: what lists tell of it. */
      head: c.json<Questionnaire>().notNull(),
      meta: c.json<FormMeta>().notNull(),
      questionnaire: c.json<Questionnaire>().notNull(),
      /** SHA-256 of the file. */
      digest: c.text().notNull(),
      loadedAt: c.instant().notNull(),
      retired: c.boolean().notNull(),
    },
    (t) => [c.uniqueIndex('loaded_form_once').on(t.formId, t.version)],
  );

  /** What someone has begun to answer for a citizen: one for each form. Only whoever answers finds it. */
  const formDraft = c.table(
    'form_draft',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      authorId: ofPerson(),
      formId: c.text().notNull(),
      version: c.text().notNull(),
      response: c.json<QuestionnaireResponse>().notNull(),
      savedAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex('form_draft_once').on(t.citizenId, t.authorId, t.formId)],
  );

  /** Answers that were sent, as the server judged them. They are never changed. */
  const formResponse = c.table(
    'form_response',
    {
      id: c.text().primaryKey(),
      citizenId: ofPerson(),
      authorId: ofPerson(),
      /** As it was when it was sent. */
      authorName: c.text().notNull(),
      basis: c.text().$type<Basis>().notNull(),
      formId: c.text().notNull(),
      version: c.text().notNull(),
      at: c.instant().notNull(),
      response: c.json<QuestionnaireResponse>().notNull(),
      /** Null: the form has no levels. */
      level: c.text().$type<Level>(),
      /** What it has followed to an office: once. */
      usedIn: c.text().$type<'e-consultation' | 'health-station' | 'appointment'>(),
      /** What whoever answered sent it under: twice gives one. */
      key: c.text().notNull(),
    },
    (t) => [
      c.uniqueIndex('form_response_once').on(t.authorId, t.key),
      c.index('form_response_of_citizen').on(t.citizenId, t.id),
    ],
  );
  return { loadedForm, formDraft, formResponse };
}
export type FormsTables = ReturnType<typeof formsTables>;
