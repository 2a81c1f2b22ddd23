/** Carries where one wanted to go through a form; what comes back is checked again. */
export function NextField({ next }: Readonly<{ next: string | null }>) {
  return next === null ? null : <input type="hidden" name="next" value={next} />;
}
