import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** A reviewer's words at the field they ask to mend. */
export function RemarkHere({ id, children }: Readonly<{ id: string | undefined; children: ReactNode }>) {
  if (!children) return null;
  return (
    <p className="remark-here" id={id}>
      <Icon name="back" /> <span>{children}</span>
    </p>
  );
}
