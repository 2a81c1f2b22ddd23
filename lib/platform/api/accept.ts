/** True when an `Accept` header allows a media type; a request without one takes anything (RFC 9110, 12.5.1). */
export function accepts(header: string | null, type: string): boolean {
  if (header === null || header.trim() === '') return true;
  const [wanted = ''] = type.split(';');
  const [family = ''] = wanted.split('/');
  const ranges = header.slice(0, 1000).toLowerCase().split(',').map(rangeOf);
  const fitting = [wanted, `${family}/*`, '*/*'].map((each) => ranges.find(({ range }) => range === each));
  const [closest] = fitting.filter((each) => each !== undefined);
  return closest !== undefined && closest.weight > 0;
}

function rangeOf(text: string) {
  const [range = '', ...rest] = text.split(';').map((each) => each.trim());
  const q = rest.find((each) => each.startsWith('q='))?.slice(2);
  return { range, weight: q === undefined ? 1 : Number(q) || 0 };
}
