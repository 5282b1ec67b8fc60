import { valueNames } from './form-values.ts';
import type { EnableWhen, Value } from './questionnaire-model.ts';

const nameOfAnswer = {
  valueBoolean: 'answerBoolean',
  valueDecimal: 'answerDecimal',
  valueInteger: 'answerInteger',
  valueDate: 'answerDate',
  valueDateTime: 'answerDateTime',
  valueTime: 'answerTime',
  valueString: 'answerString',
  valueUri: 'answerUri',
  valueCoding: 'answerCoding',
  valueAttachment: 'answerAttachment',
  valueReference: 'answerReference',
  valueQuantity: 'answerQuantity',
} as const;
export const answerNames = Object.values(nameOfAnswer);

/** What a condition expects, as an answer has it. */
export function expectedAnswer(when: EnableWhen): Value {
  const name = valueNames.find((known) => when[nameOfAnswer[known]] !== undefined);
  const value: Value = name === undefined ? {} : { [name]: when[nameOfAnswer[name]] };
  return value;
}
