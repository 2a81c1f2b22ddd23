import { cache } from 'react';
import type { ReachedView } from '@/components/features/provinces/reached-view';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import type { PageView } from '@/components/features/overview/view';
import { listInstitutionClaims } from '@/lib/features/claims/queries/claims';
import { listCountingDocuments, listProvinceDocuments } from '@/lib/features/documents/queries/public';
import { listLastFigures } from '@/lib/features/indicators/queries/last-figures';
import { tasksOf } from '@/lib/features/programme/model/task';
import { dossierOn, type Dossier } from '@/lib/features/provinces/model/dossier';
import { factsByProvince, factsOn } from '@/lib/features/provinces/model/record';
import { canonicalSlug, nameOf, unitsDay } from '@/lib/features/provinces/model/unit';
import { getBesides } from '@/lib/features/provinces/queries/besides';
import { listDossiers } from '@/lib/features/provinces/queries/dossier';
import { listNeighbourCodes } from '@/lib/features/provinces/queries/neighbours';
import { getProvinceRecord } from '@/lib/features/reporting/queries/province-record';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';
import { addDays, type IsoDay } from '@/lib/platform/clock';

/** The head and the body of a page ask the same at the same time; one question answers both. */
const dossiersOf = cache((slug: string, day: IsoDay) => listDossiers(visitor, slug, day));

type Found = Readonly<{
  dossier: Dossier;
  /** The other units that had the slug. */
  namesakes: readonly Dossier[];
  isOfProgramme: boolean;
}>;

/**
 * The unit an address means: on an asked day the unit of that day, otherwise the one the programme gave tasks to;
 * a unit of another time when there is none; null for a slug nobody ever had.
 */
export async function findUnit(slug: string, view: PageView): Promise<Found | null> {
  const dossiers = await dossiersOf(canonicalSlug(slug), view.day);
  const day = view.day === view.today ? unitsDay(view.day) : view.day;
  const dossier = dossierOn(dossiers, day) ?? dossiers.at(-1);
  if (dossier === undefined) return null;
  return {
    dossier,
    namesakes: dossiers.filter((each) => each !== dossier),
    isOfProgramme: dossierOn(dossiers, day) === dossier && dossierOn([dossier], unitsDay(day)) !== null,
  };
}

/** What the page of a province of the programme shows on the day. */
export async function loadProvince(dossier: Dossier, view: PageView): Promise<ProvinceView | null> {
  const { day } = view;
  const province = { id: dossier.id, slug: dossier.slug, region: dossier.region };
  const [provinces, documents, record, besides, claims] = await Promise.all([
    listProvinceProgress(visitor, day),
    listProvinceDocuments(visitor, province),
    getProvinceRecord(visitor, province, day),
    getBesides(visitor, province, day),
    listInstitutionClaims(visitor),
  ]);
  const unit = provinces.find((each) => each.id === dossier.id);
  if (unit === undefined) return null;
  const neighbourCodes = listNeighbourCodes(visitor, unit.code);
  const named = {
    dossier,
    unit,
    name: nameOf(unit, view.locale),
    neighbourCodes,
    facts: factsOn(documents, day),
  };
  return { ...view, ...named, ...besides, provinces, documents, record, claims };
}

/**
 * What the units of the programme behind another unit had reached on the last day before the reorganisation: those it
 * was formed from, or itself when it is gone; null when it never changed.
 */
export async function loadReached({ id, slug, formedFrom, became }: Dossier): Promise<ReachedView | null> {
  const turn = formedFrom ?? became;
  if (turn === null) return null;
  const day = addDays(turn.effectiveOn, -1);
  const slugs = formedFrom === null ? [slug] : formedFrom.units.map((unit) => unit.slug);
  const [provinces, tasks, documents] = await Promise.all([
    listProvinceProgress(visitor, day),
    listTaskProgress(visitor, day),
    listCountingDocuments(visitor),
  ]);
  const units = provinces.filter((each) => slugs.includes(each.slug));
  const ids = units.map((unit) => unit.id);
  return {
    ...{ day, units, taskCount: tasksOf(tasks, 'verified').length },
    facts: factsByProvince(documents, ids, day),
    figures: await listLastFigures(visitor, [...ids, id]),
  };
}
