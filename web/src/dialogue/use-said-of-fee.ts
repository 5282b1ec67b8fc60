import type { Fee } from '@helsesim/shared/dialogue/dialogue-model';
import { useWords } from '../platform/use-words.ts';
import { dialogueWords } from './dialogue-words.ts';

/** PRI-01 to PRI-07: what an e-consultation costs, before it is sent and when it has been paid. Sentences. */
export function useSaidOfFee() {
  const say = useWords(dialogueWords);
  const more = ({ refund, assumed, amount }: Fee): string[] => [
    ...(refund > 0 ? [say('fee-refund', { refund })] : []),
    ...(assumed && amount > 0 ? [say('fee-assumed')] : []),
  ];
  return {
    before: (fee: Fee): string[] => [say(`fee.${fee.because}`, { amount: fee.amount }), ...more(fee)],
    paid: (fee: Fee): string[] => [say(`paid.${fee.because}`, { amount: fee.amount }), ...more(fee)],
  };
}
