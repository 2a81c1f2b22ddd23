import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

export interface StatusProps {
  tone: Tone;
  icon: IconName;
  children: ReactNode;
}

/** A state always has an icon, a word and a colour; none of the three alone. */
export function Status({ tone, icon, children }: StatusProps) {
  return (
    <span className={`st ${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
