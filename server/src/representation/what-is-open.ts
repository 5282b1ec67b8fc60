import type { ExplainedAccess } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal, Basis } from '@helsesim/shared/representation/representation-model';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import type { Ask } from './access.ts';

export type Open = { services: ExplainedAccess[]; basis: Basis | null; reason: AccessRefusal | null };

/**
 * Every service; the basis by which at least one can be seen; and if none can, why not: of a service that one has grounds
 * to see, when there is any.
 */
export function whatIsOpen(ask: Ask): Open {
  const asked = serviceCodes.map((service) => ({
    service,
    reading: ask({ service, action: 'read' }),
    writing: ask({ service, action: 'write' }),
  }));
  return {
    services: asked.map(({ service, reading, writing }) => ({
      service,
      read: reading.allowed,
      write: writing.allowed,
      reason: reading.reason,
      writeReason: writing.reason,
      trace: reading.trace,
      writeTrace: writing.trace,
    })),
    basis: asked.find(({ reading }) => reading.allowed)?.reading.basis ?? null,
    reason: (asked.find(({ reading }) => reading.basis !== null) ?? asked[0])?.reading.reason ?? null,
  };
}
