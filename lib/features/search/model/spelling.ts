/** Shorter names have too many others one letter away, longer ones nobody types whole. */
const [shortest, longest] = [5, 30];

/** Letters that older and other spellings use for each other: `Bắc Cạn`, `Đắc Lắc`, `Qui Nhơn`. */
function alike(form: string): string {
  return form.replace(/k(?!h)/g, 'c').replaceAll('y', 'i');
}

/**
 * A folded name with every spelling that sounds the same as one, spaced and as one word; none of what holds figures, where
 * another figure is another thing. Its twin is `search.spellings` in the database.
 */
export function spellingsOf(form: string): readonly string[] {
  const key = alike(form);
  const isName = key.length >= 4 && key.length <= longest && !/[0-9]/.test(key);
  return isName ? [...new Set([key, key.replaceAll(' ', '')])] : [];
}

/**
 * A name and all of it that is left when one letter is taken away. Two spellings that share one differ by a letter that is
 * missing, doubled, wrong or in another place. Its twin is `search.near`.
 */
export function nearOf(spelling: string): readonly string[] {
  if (spelling.length < shortest) return [];
  const letters = Array.from(spelling);
  const less = letters.map((_, gone) => [...letters.slice(0, gone), ...letters.slice(gone + 1)].join(''));
  return [...new Set([spelling, ...less])];
}
