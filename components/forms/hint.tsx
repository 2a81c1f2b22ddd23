export function Hint({ id, children }: { id?: string | undefined; children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="hint" id={id}>
      {children}
    </p>
  );
}
