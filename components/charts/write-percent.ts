/** How a language writes a percentage: its digits, and its own mark. */
export function writePercent(language: 'vi-VN' | 'en-GB', value: number): string {
  const digits = value.toLocaleString(language, { maximumFractionDigits: 1 });
  return `${digits}${language === 'vi-VN' ? '\u00a0%' : '%'}`;
}
