import type { PageView } from '@/components/features/overview/view';
import type { ProvinceFigure } from '@/lib/features/indicators/model/comparable';
import type { ComparedAnswer } from '@/lib/features/programme/model/compared';
import type { Choice } from '@/lib/features/provinces/model/choice';
import type { Relative } from '@/lib/features/provinces/model/dossier';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';
import type { TrendRow } from '@/lib/features/reporting/model/trend';

/** What the choice of provinces is made from. */
export type ChoiceView = PageView &
  Readonly<{
    choice: Choice<ProvinceProgress>;
    provinces: readonly ProvinceProgress[];
    facts: ReadonlyMap<string, Facts>;
    /** Into what each province went, on a day after 2025's reorganisation; empty before it. */
    successors: readonly (Relative & Readonly<{ fromId: string }>)[];
  }>;

/** What is set side by side; empty while fewer than two provinces are chosen. */
export type CompareView = ChoiceView &
  Readonly<{
    answers: readonly ComparedAnswer[];
    trend: readonly TrendRow[];
    figures: readonly ProvinceFigure[];
  }>;
