import type { Extension, Questionnaire, QuestionnaireItem } from '@helsesim/shared/forms/questionnaire-model';
import { urls } from '@helsesim/shared/forms/questionnaire-model';

/**
 * The form as refero is to draw it. R4 says `repeats` of a choice with several answers; refero takes check boxes for that,
 * and puts a button for yet another list of boxes under them when the item repeats too.
 */
export const formForRefero = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  ...(questionnaire.item && { item: questionnaire.item.map(itemForRefero) }),
});

function itemForRefero(item: QuestionnaireItem): QuestionnaireItem {
  const inside = item.item && { item: item.item.map(itemForRefero) };
  const choosesSeveral = (item.type === 'choice' || item.type === 'open-choice') && item.repeats === true;
  if (!choosesSeveral) return { ...item, ...inside };
  const { repeats: _, extension = [], ...rest } = item;
  const hasControl = extension.some(({ url }) => url === urls.itemControl);
  return { ...rest, extension: hasControl ? extension : [...extension, checkBox], ...inside };
}

const checkBox: Extension = {
  url: urls.itemControl,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/ValueSet/questionnaire-item-control', code: 'check-box' }],
  },
};
