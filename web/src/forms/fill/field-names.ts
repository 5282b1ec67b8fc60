import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';

/** refero names a field by its linkId, and what comes of repeating (`^0`) or of parts of a value (`-hours`). */
export function questionOfField(form: PreparedForm, field: string): string | undefined {
  const fitting = form.all.filter(
    ({ linkId }) => field === linkId || field.startsWith(`${linkId}^`) || field.startsWith(`${linkId}-`),
  );
  return fitting.map(({ linkId }) => linkId).toSorted((one, other) => other.length - one.length)[0];
}

export const nameOfField = (form: PreparedForm, linkId: string): string =>
  form.byLinkId.get(linkId)?.raw.text ?? linkId;
