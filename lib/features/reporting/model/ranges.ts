/** Task numbers as people write them: `1–3, 8, 10–22`. */
export function inRanges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((left, right) => left - right);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  return starts
    .map((start) => {
      let end = start;
      while (sorted.includes(end + 1)) end += 1;
      return start === end ? String(start) : `${start}–${end}`;
    })
    .join(', ');
}
