/** What a browser says it is, from the most to the least particular: each also claims to be those below it. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bCoc_Coc_Browser\/|\bcoc_coc/i, 'Cốc Cốc'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** The device a person would recognise (`Firefox, Windows`); null when the browser does not say. */
export function deviceOf(userAgent: string): string | null {
  const of = (table: typeof browsers) => table.find(([pattern]) => pattern.test(userAgent))?.[1];
  const known = [of(browsers), of(systems)].filter((name) => name !== undefined);
  return known.length === 0 ? null : known.join(', ');
}
