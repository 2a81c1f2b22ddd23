export type MarkCounts = Readonly<{ accepted: number; returned: number; undecided: number }>;

/** How many items carry which mark now. */
export function countMarks(form: HTMLFormElement): MarkCounts {
  const marks = [...new FormData(form)].filter(([name]) => name.startsWith('mark-')).map(([, mark]) => mark);
  const returned = marks.filter((mark) => mark === 'return').length;
  const items = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[name^="mark-"]')].map(({ name }) => name),
  );
  return { accepted: marks.length - returned, returned, undecided: items.size - marks.length };
}
