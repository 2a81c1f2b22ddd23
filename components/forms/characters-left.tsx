'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** Said only when it matters: over the last tenth of what fits. */
const lastPart = 0.1;

/** How much of a long text still fits, as one types; the limit itself stands in the hint and is the portal's to hold. */
export function CharactersLeft({ field, most }: Readonly<{ field: string; most: number }>) {
  const t = useTranslations('errors.field');
  const [length, setLength] = useState(0);
  useEffect(() => {
    const box = document.getElementById(field);
    if (!(box instanceof HTMLTextAreaElement)) return undefined;
    const count = () => {
      setLength(box.value.trim().length);
    };
    box.addEventListener('input', count);
    return () => {
      box.removeEventListener('input', count);
    };
  }, [field]);
  const left = most - length;
  return (
    <p className="characters-left" role="status">
      {left > most * lastPart ? null : t(left < 0 ? 'over' : 'left', { count: Math.abs(left) })}
    </p>
  );
}
