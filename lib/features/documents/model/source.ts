/**
 * What the sources of the data hold besides names: short names of the articles the research started from, and remarks in
 * its working language. Longer phrases stand before the shorter ones they begin with.
 */
export const sourcePhrases = [
  ...['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004'],
  ...['orientation O1', 'orientation O2', 'orientation O3', 'orientation O4', 'orientation O5'],
  ...['public source, address not recorded', 'article, address not recorded', 'address not recorded'],
  ...['press page on', 'press page', 'translated press', 'early 05/2022', 'recalled', 'cited by the letter'],
  ...[
    'copy of',
    'full text',
    'excerpt',
    'results',
    'mirror',
    'tasks of',
    'cited in',
    'citing it',
    'bulletin',
  ],
] as const;

const known = new RegExp(String.raw`(?<![\w./-])(?:${sourcePhrases.join('|')})(?![\w/-])`, 'g');

/** A source as a reader can look it up, each phrase in the words of `tell`; all else stands as it is. */
export function tellSource(source: string, tell: (phrase: string) => string): string {
  return source.replace(known, tell);
}
