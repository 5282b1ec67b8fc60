import { judge } from '@helsesim/shared/forms/judge';
import type { Why } from '@helsesim/shared/forms/outcome-model';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';

/**
 * The red signs in what has been answered so far, by the server's own rules, at once and without a line: a slow network
 * must not hide 113. What refero has calculated is taken as it is; the server computes it anew.
 */
export const redSignsIn = (form: PreparedForm, response: unknown): Why[] =>
  judge(form, response, undefined, { partial: true }).stop;
