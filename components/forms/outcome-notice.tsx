import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/tone';

export interface OutcomeNoticeProps {
  tone: Extract<Tone, 'good' | 'warn' | 'bad' | 'run'>;
  /** Names the outcome for tests and tools. */
  outcome?: string | undefined;
  children: ReactNode;
}

/** What became of the act, told to all: bad news at once, good news when there is a pause. */
export function OutcomeNotice({ tone, outcome, children }: OutcomeNoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'} data-outcome={outcome}>
      {children}
    </div>
  );
}
