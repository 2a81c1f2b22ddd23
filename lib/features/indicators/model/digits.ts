/** Decimals a figure was published with: more would claim what nobody measured. */
export function digitsOf(unit: string, value: number, note: string | null = null): number {
  if (note?.includes('with 2 decimals') === true) return 2;
  if (unit === 'index') return 4;
  if (unit === 'percent') return Number.isInteger(Math.round(value * 1e6) / 1e5) ? 1 : 2;
  return 2;
}
