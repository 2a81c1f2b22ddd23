/**
 * The EICAR test file, by which anyone can see that viruses are looked for. In two pieces, so that a scanner on the
 * machine does not take this very file for it.
 */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

/** Looks for the test virus in what passes piece by piece, also across the borders of pieces. */
export class SignatureSearch {
  #tail = Buffer.alloc(0);

  /** True when the signature ends in this piece. */
  isIn(piece: Uint8Array): boolean {
    const joined = Buffer.concat([this.#tail, piece]);
    this.#tail = joined.subarray(Math.max(0, joined.length - eicar.length + 1));
    return joined.includes(eicar);
  }
}
