import { createHash, randomBytes } from 'node:crypto';

/**
 * The ids of one transaction in a world: the same seed and the same transaction give the same ids, and they sort in the
 * order of making. A UUID of version 8 (RFC 9562): 48 bits transaction, 26 bits place in it, 48 bits hash.
 */
export function idsOf(seed: string, transaction: number): () => string {
  const number = hex(transaction, 12);
  let place = 0;
  return () => {
    const hash = createHash('sha256').update(`${seed}/${transaction}/${place}`).digest('hex');
    const high = hex(place >>> 14, 3);
    const low = hex(0x8000 | (place & 0x3fff), 4);
    place += 1;
    return `${number.slice(0, 8)}-${number.slice(8)}-8${high}-${low}-${hash.slice(0, 12)}`;
  };
}

/** How far back `idOfEarlier` reaches: two years, in seconds. */
const PLACES = 2 ** 26;

/**
 * For what is put into a world as written before: the same id, that now sorts by how many seconds ago that was. Only among
 * others of its transaction that have been through here.
 */
export function idOfEarlier(id: string, secondsAgo: number): string {
  const place = Math.max(0, PLACES - 1 - Math.floor(secondsAgo));
  const [first, second, , , hash] = id.split('-');
  return [first, second, `8${hex(place >>> 14, 3)}`, hex(0x8000 | (place & 0x3fff), 4), hash].join('-');
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** For what belongs to the server and not to a world: worlds' own ids, sessions, secrets. */
export const randomToken = (bytes = 16): string => randomBytes(bytes).toString('hex');
