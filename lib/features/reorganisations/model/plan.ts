import type { ProvinceKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';
import { fold } from '@/lib/platform/text';

/** A unit that is to be formed. */
export type NewUnit = Readonly<{ name: string; nameEn: string; code: string; kind: ProvinceKind }>;

/** What became of a plan; the last act decides. */
export type PlanState = 'planned' | 'applied' | 'reverted' | 'discarded';

/** What an administrator does with a plan. */
export const planActs = ['apply', 'revert', 'discard'] as const;
export type PlanAct = (typeof planActs)[number];

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

/** What may hang on a unit that was formed, in the order in which it is told. */
export const ties = [
  ...(['tied-roles', 'tied-documents', 'tied-reports', 'tied-own-tasks'] as const),
  ...(['tied-committee', 'tied-signature', 'tied-figures', 'tied-end'] as const),
] as const;
export type Tie = (typeof ties)[number];

/** Why a plan cannot be applied, or taken back, as things stand. */
export type Hindrance = 'past' | 'ended' | 'code' | 'name' | 'open-reports' | Tie;

export type DryRun = Readonly<{
  plan: PlanLine & Readonly<{ source: string; into: readonly NewUnit[] }>;
  acts: readonly Readonly<{ act: 'plan' | PlanAct; by: string; on: IsoDay }>[];
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

/** Planned until applied or discarded; taken back once reverted. */
export function stateOf(acts: readonly string[]): PlanState {
  if (acts.includes('discard')) return 'discarded';
  if (acts.includes('revert')) return 'reverted';
  return acts.includes('apply') ? 'applied' : 'planned';
}

/** Where a form asks for a unit to be formed. A merger forms the first alone. */
export const unitPlaces = ['1', '2', '3', '4', '5', '6'] as const;
export type UnitPlace = (typeof unitPlaces)[number];

/** A form as it tells of the units to be formed. */
export type ToldUnits = Readonly<
  Record<`${'name' | 'nameEn' | 'code'}${UnitPlace}`, string> & Record<`kind${UnitPlace}`, ProvinceKind>
>;

/** The units a form tells of, each with its place: the first always, another once anything is typed of it. */
export function toldUnits(form: ToldUnits): readonly (readonly [UnitPlace, NewUnit])[] {
  return unitPlaces.flatMap((place) => {
    const [name, nameEn] = [form[`name${place}`], form[`nameEn${place}`]];
    const [code, kind] = [form[`code${place}`], form[`kind${place}`]];
    const isTold = place === '1' || `${name}${nameEn}${code}` !== '';
    return isTold ? [[place, { name, nameEn, code, kind }] as const] : [];
  });
}

export function intoOf(form: ToldUnits): readonly NewUnit[] {
  return toldUnits(form).map(([, unit]) => unit);
}
