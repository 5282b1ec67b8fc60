import { answersAlong } from './answers-along.ts';
import { formsOfWorld } from './forms-of-world.ts';
import { openJudging } from './judging.ts';
import { type Shipped, shipped as shippedForms } from './shipped-forms.ts';

/**
 * What the routes of forms share: the forms there are, and where they are judged. `lost`: told how a process ended by itself
 * that judges what someone has loaded.
 */
export function openForms(lost: (how: string) => void, shipped: Shipped = shippedForms()) {
  const judging = openJudging(lost);
  const forms = formsOfWorld(shipped);
  return { shipped, forms, judging, answers: answersAlong(forms), close: judging.close };
}
export type FormsRoom = ReturnType<typeof openForms>;
