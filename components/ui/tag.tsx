import type { StatusProps } from './status';
import { Icon } from './icon';

/** The one state of a whole page or panel: a status on a soft ground. */
export function Tag({ tone, icon, children }: StatusProps) {
  return (
    <span className={`st tag ${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
