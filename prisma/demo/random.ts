/** The one number from which everything invented follows. */
const seed = 20_221_216;

export type Draw = () => number;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Mulberry32: small, fast and the same on every machine. */
function mulberry32(start: number): Draw {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A source of draws of its own for each key, so that the order in which things are made never matters. */
export function drawFor(...key: readonly (string | number)[]): Draw {
  const draw = mulberry32(hashOf([seed, ...key].join(' ')));
  draw();
  return draw;
}

/** A whole number from one to another, both included. */
export function between(draw: Draw, from: number, to: number): number {
  return from + Math.floor(draw() * (to - from + 1));
}

export function pick<T>(draw: Draw, list: readonly T[]): T {
  const found = list[Math.floor(draw() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

export function shuffled<T>(draw: Draw, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, at: draw() }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);
}
