/** A content hash in groups of four, breakable anywhere, easy to compare by eye. */
export function Hash({ value }: { value: string }) {
  return <code className="hash">{value.replace(/(.{4})(?=.)/g, '$1 ')}</code>;
}
