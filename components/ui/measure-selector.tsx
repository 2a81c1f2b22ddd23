export interface Measure {
  href: string;
  label: string;
  current?: boolean;
}

/** Links, so that the address holds the choice and the page needs no script. */
export function MeasureSelector({ label, measures }: { label: string; measures: readonly Measure[] }) {
  return (
    <nav className="measures" aria-label={label}>
      {measures.map((measure) => (
        <a key={measure.href} href={measure.href} aria-current={measure.current ? 'true' : undefined}>
          {measure.label}
        </a>
      ))}
    </nav>
  );
}
