import { answersAlong } from './answers-along.ts';
import { formsOfWorld } from './forms-of-world.ts';
import { openJudging } from './judging.ts';
import { type Shipped, shipped as shippedForms } from './shipped-forms.ts';

/** What the routes of forms share: the forms there are, and where they are judged. */
export function openForms(shipped: Shipped = shippedForms()) {
  const judging = openJudging();
  const forms = formsOfWorld(shipped);
  return { shipped, forms, judging, answers: answersAlong(forms), close: judging.close };
}
export type FormsRoom = ReturnType<typeof openForms>;
