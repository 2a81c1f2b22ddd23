/** Decimals a figure was published with: more would claim what nobody measured. */
export function digitsOf(unit: string, value: number, note: string | null = null): number {
  if (note?.includes('with 2 decimals') === true) return 2;
  if (unit === 'index') return 4;
  if (unit === 'percent') return Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2;
  return 2;
}

/** A value as it is shown, so that what is counted from two of them agrees with what the reader sees. */
export function roundedAs(unit: string, value: number, note: string | null = null): number {
  const digits = digitsOf(unit, value, note);
  return Number(
    new Intl.NumberFormat('en', { maximumFractionDigits: digits, useGrouping: false }).format(value),
  );
}
