import { cache } from 'react';
import type { CompareView } from '@/components/features/compare/compare-view';
import type { PageView } from '@/components/features/overview/view';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { listComparedFigures } from '@/lib/features/indicators/queries/compared';
import { chooseFrom, type Choice } from '@/lib/features/provinces/model/choice';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import { listSuccessors } from '@/lib/features/provinces/queries/successors';
import { listComparedAnswers } from '@/lib/features/reporting/queries/compared';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTrendOf } from '@/lib/features/reporting/queries/trend';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';

/** The head and the body of a page ask the same at the same time; one question answers both. */
const provincesOf = cache((day: IsoDay) => listProvinceProgress(visitor, day));

/** Whom the address asks to compare. */
export async function readChoice(
  asked: string | undefined,
  day: IsoDay,
): Promise<Readonly<{ provinces: readonly ProvinceProgress[]; choice: Choice<ProvinceProgress> }>> {
  const provinces = await provincesOf(day);
  return { provinces, choice: chooseFrom(asked, provinces) };
}

/** Everything set side by side: nothing but the choice while fewer than two are chosen. */
export async function loadComparison(asked: string | undefined, view: PageView): Promise<CompareView> {
  const { day } = view;
  const { provinces, choice } = await readChoice(asked, day);
  const chosen = choice.chosen.length < 2 ? [] : choice.chosen;
  const [ids, slugs] = [chosen.map((unit) => unit.id), chosen.map((unit) => unit.slug)];
  const [documents, successors, answers, trend, figures] = await Promise.all([
    listCountingDocuments(visitor),
    unitsDay(day) === day ? [] : listSuccessors(visitor),
    ids.length === 0 ? [] : listComparedAnswers(visitor, ids, day),
    ids.length === 0 ? [] : listTrendOf(visitor, slugs, day),
    ids.length === 0 ? [] : listComparedFigures(visitor, ids),
  ]);
  const everyone = provinces.map((province) => province.id);
  const facts = factsByProvince(documents, everyone, day);
  return { ...view, provinces, choice, facts, successors, answers, trend, figures };
}
