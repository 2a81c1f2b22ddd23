/** Why a file is not taken; each has its words, and one HTTP status. */
export const fileProblems = [
  'missing',
  'broken',
  'empty',
  'too-large',
  'unknown-kind',
  'name-disagrees',
  'type-disagrees',
  'damaged',
  'macros',
  'bomb',
  'hidden-content',
  'virus',
] as const;

export type FileProblem = (typeof fileProblems)[number];

/** The word of an address for why a file was not taken, the same in both languages: no person types it. */
export const problemWord = 'loi';

/** Thrown where a file is read piece by piece, to stop the reading; caught where the answer is made. */
export class FileRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(`The file is refused: ${problem}.`);
    this.name = 'FileRefused';
  }
}
