import type { Tone } from './tone';

export interface ProgressPart {
  tone: Tone;
  count: number;
}

/** One bar of parts in their tones; the words and numbers stand beside it. */
export function ProgressBar({ parts }: { parts: readonly ProgressPart[] }) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const share = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 10_000) / 100);
  return (
    <svg className="prog" aria-hidden="true">
      {parts.map((part, index) => (
        <rect
          key={part.tone}
          className={part.tone}
          x={`${share(parts.slice(0, index).reduce((sum, earlier) => sum + earlier.count, 0))}%`}
          width={`${share(part.count)}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
