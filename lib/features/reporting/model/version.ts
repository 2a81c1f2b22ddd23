import type { Reason } from '@/lib/platform/outcome';

/** The newest version of one item of a draft, and who saved it when. */
export type ItemVersion = Readonly<{
  task: number;
  version: number;
  at: string;
  name: string;
  isViewer: boolean;
}>;

/** What a form that saves itself is told: kept as which version and when, or why not. */
export type AutosaveAnswer =
  Readonly<{ outcome: 'done'; version: number; at: string }> | Readonly<{ outcome: Reason; message: string }>;
