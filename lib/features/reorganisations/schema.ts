import { z } from 'zod';
import { ProvinceKind } from '@/lib/generated/prisma/enums';
import {
  planActs,
  slugOf,
  toldUnits,
  type NewUnit,
  type UnitPlace,
} from '@/lib/features/reorganisations/model/plan';
import { dayField, id, textField, tickedField } from '@/lib/features/reporting/schema/field';

const text = textField(300).transform((given) => given ?? '');

const needed = (error: string) => text.refine((given) => given !== '', { error });

const day = dayField()
  .transform((given) => given ?? '')
  .refine((given) => given !== '', { error: 'reorganisations.effectiveOnMissing' });

type Problem = readonly [field: string, key: string];

/** What is wrong with a unit to be formed, beside those told before it; nothing when it is whole. */
function problemsOf(place: UnitPlace, { name, nameEn, code }: NewUnit, before: readonly NewUnit[]) {
  const slug = slugOf(name);
  const said: readonly (readonly [boolean, string, string])[] = [
    [slug === '', 'name', 'reorganisations.nameMissing'],
    [before.some((unit) => slugOf(unit.name) === slug), 'name', 'reorganisations.nameTwice'],
    [nameEn === '', 'nameEn', 'reorganisations.nameEnMissing'],
    [!/^\d\d$/.test(code), 'code', 'reorganisations.code'],
    [before.some((unit) => unit.code === code), 'code', 'reorganisations.codeTwice'],
  ];
  return said.flatMap(([isWrong, field, key]): readonly Problem[] =>
    isWrong ? [[`${field}${place}`, key]] : [],
  );
}

const kind = z.enum(ProvinceKind);

/** A merger of two or more units into one, or a split of one into two or more. */
export const planSchema = z
  .strictObject({
    titleVi: needed('reorganisations.titleViMissing'),
    titleEn: needed('reorganisations.titleEnMissing'),
    documentNumber: needed('reorganisations.documentNumberMissing'),
    source: needed('reorganisations.sourceMissing'),
    effectiveOn: day,
    from: tickedField(10, 'reorganisations.tooMany'),
    ...{ name1: text, nameEn1: text, code1: text, kind1: kind },
    ...{ name2: text, nameEn2: text, code2: text, kind2: kind },
    ...{ name3: text, nameEn3: text, code3: text, kind3: kind },
    ...{ name4: text, nameEn4: text, code4: text, kind4: kind },
    ...{ name5: text, nameEn5: text, code5: text, kind5: kind },
    ...{ name6: text, nameEn6: text, code6: text, kind6: kind },
  })
  .superRefine((plan, context) => {
    const told = toldUnits(plan);
    const into = told.map(([, unit]) => unit);
    const isPossible = into.length === 1 ? plan.from.length >= 2 : plan.from.length === 1;
    const problems: readonly Problem[] = [
      ...told.flatMap(([place, unit], index) => problemsOf(place, unit, into.slice(0, index))),
      ...(isPossible ? [] : [['from', 'reorganisations.mergerOrSplit'] as const]),
    ];
    for (const [field, message] of problems) {
      const params = { place: Number(/\d$/.exec(field)?.[0] ?? 0) };
      context.addIssue({ code: 'custom', path: [field], message, params });
    }
  });

export const actSchema = z.strictObject({ planId: id, act: z.enum(planActs) });

export type PlanInput = z.output<typeof planSchema>;
export type ActInput = z.output<typeof actSchema>;
