import { numberKey } from '@/lib/features/documents/model/number';
import type { IsoDay } from '@/lib/platform/day';
import { fold } from '@/lib/platform/text';

type Reference = Readonly<{ issuer: string | null; number: string | null; issuedOn: IsoDay | null }>;

/** Bodies by the letters they go by in documents' numbers (Nghị định 30/2020/NĐ-CP), folded. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bbcd\b/g, 'ban chi dao'],
  [/\btp\b/g, 'thanh pho'],
];

function issuerKey(issuer: string): string {
  return shortened.reduce((key, [short, long]) => key.replace(short, long), fold(issuer));
}

/**
 * What tells documents apart: issuer, number and year, however they are spelt: `05-NQ/TU` is `5-nq/tu`, `22/NQ-TU` is
 * `22-NQ/TU`, `UBND tỉnh` is `Ủy ban nhân dân tỉnh`. Null when one of the three is unknown, for then nothing can be told.
 */
export function documentKey({ issuer, number, issuedOn }: Reference): string | null {
  if (issuer === null || number === null || issuedOn === null) return null;
  return `${numberKey(number)}|${issuerKey(issuer)}|${issuedOn.slice(0, 4)}`;
}
