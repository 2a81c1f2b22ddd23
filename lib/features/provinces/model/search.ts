import type { Unit } from '@/lib/features/provinces/model/unit';
import { fold } from '@/lib/platform/text';

/** Names people type that are not the official one; folded, by slug. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  'ho-chi-minh': ['tp hcm', 'tphcm', 'hcm', 'hcmc', 'sai gon', 'saigon'],
  'ha-noi': ['hn', 'thu do'],
  'thua-thien-hue': ['tt hue', 'tth'],
  'ba-ria-vung-tau': ['br vt', 'brvt'],
  'dak-lak': ['dac lac', 'daklak'],
  'dak-nong': ['dac nong', 'daknong'],
};

type Named = Pick<Unit, 'slug' | 'name' | 'nameEn'>;

/** Every spelling under which a unit is looked for, folded: its name, its English name and what people call it. */
export function spellingsOf(unit: Named): readonly string[] {
  return [fold(unit.name), fold(unit.nameEn), ...(aliases[unit.slug] ?? [])];
}

/**
 * True when what was typed begins a word of the province's name: `hoa` finds Hòa Bình, Khánh Hòa and Thanh Hóa.
 * Diacritics, case, `đ` and old or new tone placement make no difference.
 */
export function matchesName(unit: Named, typed: string): boolean {
  const wanted = fold(typed).replace(/^(?:tinh|thanh pho|tp)\s+(?=\S)/, '');
  if (wanted === '') return true;
  return spellingsOf(unit).some(
    (name) => ` ${name}`.includes(` ${wanted}`) || name.replaceAll(' ', '') === wanted.replaceAll(' ', ''),
  );
}

/** Those whose name answers to what was typed; everything when nothing was. */
export function findUnits<T extends Named>(units: readonly T[], typed: string | undefined): readonly T[] {
  return typed === undefined ? units : units.filter((unit) => matchesName(unit, typed));
}
