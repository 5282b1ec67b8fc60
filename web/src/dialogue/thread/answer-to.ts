import type { TimeOffer } from '@helsesim/shared/dialogue/dialogue-model';

/** What was answered to an offered time, by how it stands now: what was taken may have been cancelled since. */
export function answerTo(offer: TimeOffer | null): 'yes' | 'no' | 'answered' {
  switch (offer?.state) {
    case 'accepted':
    case 'cancelled':
      return 'yes';
    case 'declined':
      return 'no';
    default:
      return 'answered';
  }
}
