import { decide } from '@helsesim/shared/representation/decide';
import { ageBands, factsOf, groundsOfMatrix } from '@helsesim/shared/representation/matrix-facts';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';

const ROUNDS = 5;
const DECISIONS = 300_000;

/** How many times a second one core decides, for everyone of the rule matrix who hides nothing; the best of some rounds. */
export function decisionsPerSecond(): number {
  const questions = groundsOfMatrix.flatMap((ground) =>
    ageBands.flatMap(({ first: born }) => {
      const facts = factsOf({
        born,
        ground,
        coResidence: ground.ofParents ? 'actor' : '-',
        protection: 'none',
        consent: 'full',
        otherwise: '-',
      });
      return serviceCodes.map((service) => ({ ...facts, service, action: 'read' as const }));
    }),
  );
  let best = 0; // others use the machine too
  let allowed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    for (let i = 0; i < DECISIONS; i += 1) {
      const question = questions[i % questions.length];
      if (question && decide(question).allowed) allowed += 1;
    }
    best = Math.max(best, DECISIONS / ((performance.now() - begun) / 1_000));
  }
  if (allowed === 0) throw new Error('Nothing was open to anyone');
  return Math.round(best);
}
