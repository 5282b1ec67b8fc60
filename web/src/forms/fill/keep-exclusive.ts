import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import { questionOfField } from './field-names.ts';

/**
 * «None of these» and a sign beside it: whichever is ticked last stands. refero does not know of such options
 * (questionnaire-optionExclusive), so the boxes are unticked here as someone would do it. (refero 22.2.1)
 */
export function keepExclusive(questions: HTMLElement, form: () => PreparedForm): () => void {
  const untick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
    const question = questionOfField(form(), target.name);
    const alone = (question ? (form().byLinkId.get(question)?.options ?? []) : []).filter(({ exclusive }) => exclusive);
    const isAlone = ({ value }: HTMLInputElement) =>
      alone.some(({ value: option }) => option.valueCoding?.code === value);
    const chosenIsAlone = isAlone(target);
    for (const box of questions.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')) {
      if (box.name === target.name && box !== target && (chosenIsAlone || isAlone(box))) box.click();
    }
  };
  questions.addEventListener('change', untick);
  return () => questions.removeEventListener('change', untick);
}
