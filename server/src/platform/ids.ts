import { createHash, randomBytes } from 'node:crypto';

/**
 * The ids of one transaction in a world: the same seed and the same transaction give the same ids, in an order that is
 * the order of making. A UUID of version 8 (RFC 9562): 48 bits transaction, 12 bits place, 62 bits hash.
 */
export function idsOf(seed: string, transaction: number): () => string {
  let place = 0;
  let block = 0;
  return () => {
    if (place === 0xfff + 1) {
      place = 0;
      block += 1;
    }
    const hash = createHash('sha256').update(`${seed}/${transaction}/${block}/${place}`).digest('hex');
    const number = transaction.toString(16).padStart(12, '0');
    const variant = ((Number.parseInt(hash[0] as string, 16) & 0x3) | 0x8).toString(16);
    const id = `${number.slice(0, 8)}-${number.slice(8)}-8${place.toString(16).padStart(3, '0')}-${variant}${hash.slice(1, 4)}-${hash.slice(4, 16)}`;
    place += 1;
    return id;
  };
}

/** For what belongs to the server and not to a world: worlds' own ids, sessions, secrets. */
export const randomToken = (bytes = 16): string => randomBytes(bytes).toString('hex');
