import type { ProvinceKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';
import { fold } from '@/lib/platform/text';

/** A unit that is to be formed. */
export type NewUnit = Readonly<{ name: string; nameEn: string; code: string; kind: ProvinceKind }>;

/** What became of a plan; the last act decides. */
export type PlanState = 'planned' | 'applied' | 'reverted';

export type PlanLine = Readonly<{
  id: string;
  titleVi: string;
  titleEn: string;
  documentNumber: string;
  effectiveOn: IsoDay;
  state: PlanState;
}>;

/** A unit that ends, and how much hangs on it: all of it stays with the unit, on its pages and days. */
export type TouchedUnit = Readonly<{
  slug: string;
  name: string;
  nameEn: string;
  code: string;
  documents: number;
  figures: number;
  publishedReports: number;
  openReports: number;
  people: number;
}>;

/** A period not yet opened, and how many reports it will expect without and with the plan. */
export type TouchedPeriod = Readonly<{ code: string; before: number; after: number }>;

/** Why a plan cannot be applied, or taken back, as things stand. */
export type Hindrance = 'past' | 'ended' | 'code' | 'name' | 'open-reports' | 'depended-on';

export type DryRun = Readonly<{
  plan: PlanLine & Readonly<{ source: string; into: readonly NewUnit[] }>;
  acts: readonly Readonly<{ act: 'plan' | 'apply' | 'revert'; by: string; on: IsoDay }>[];
  units: readonly TouchedUnit[];
  /** Units of the country on the effective day, without and with the plan: the denominator of every national count. */
  before: number;
  after: number;
  periods: readonly TouchedPeriod[];
  hindrances: readonly Hindrance[];
}>;

/** The address of a unit: its name without diacritics, `ba-ria-vung-tau`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The full name as the state writes it. */
export function fullName({ name, kind }: Pick<NewUnit, 'name' | 'kind'>): string {
  return `${kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`;
}

/** Planned until applied; taken back once reverted. */
export function stateOf(acts: readonly string[]): PlanState {
  if (acts.includes('revert')) return 'reverted';
  return acts.includes('apply') ? 'applied' : 'planned';
}

type Told<N extends string> = Readonly<Record<`name${N}` | `nameEn${N}` | `code${N}`, string>> &
  Readonly<Record<`kind${N}`, ProvinceKind>>;

/** The units a form tells of: the second only when it has a name. */
export function intoOf(form: Told<'1'> & Told<'2'>): readonly NewUnit[] {
  const first = { name: form.name1, nameEn: form.nameEn1, code: form.code1, kind: form.kind1 };
  const second = { name: form.name2, nameEn: form.nameEn2, code: form.code2, kind: form.kind2 };
  return second.name === '' ? [first] : [first, second];
}
