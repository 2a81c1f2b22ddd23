import type { PageView } from '@/components/features/overview/view';
import type { Observance } from '@/lib/features/programme/model/observance';
import type { Outline } from '@/lib/features/programme/model/outline';
import type { TaskProgress } from '@/lib/features/programme/model/task';

/** Everything the page of the programme is made of. */
export type ProgrammeView = PageView &
  Readonly<{
    outline: Outline;
    days: readonly Observance[];
    tasks: readonly TaskProgress[];
  }>;
