/** The file that stands for all bad ones (eicar.org). In two halves, so that nobody's virus scanner stops at this one. */
const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

const MOST_LEFT = EICAR.byteLength - 1;

/** Asked with one piece after the other: true when it has been seen, also when it lay across pieces. */
export function looksForEicar(): (piece: Buffer) => boolean {
  let end = Buffer.alloc(0);
  return (piece) => {
    const seam = Buffer.concat([end, piece.subarray(0, MOST_LEFT)]);
    const last = piece.byteLength < MOST_LEFT ? seam : piece;
    end = Buffer.from(last.subarray(Math.max(0, last.byteLength - MOST_LEFT)));
    return seam.includes(EICAR) || piece.includes(EICAR);
  };
}
