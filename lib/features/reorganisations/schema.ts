import { z } from 'zod';
import { ProvinceKind } from '@/lib/generated/prisma/enums';
import { intoOf, slugOf, type NewUnit } from '@/lib/features/reorganisations/model/plan';
import { dayField, id, textField, tickedField } from '@/lib/features/reporting/schema/field';

const text = textField(300).transform((given) => given ?? '');

const needed = (error: string) => text.refine((given) => given !== '', { error });

const day = dayField()
  .transform((given) => given ?? '')
  .refine((given) => given !== '', { error: 'reorganisations.effectiveOnMissing' });

type Problem = readonly [field: string, key: string];

/** What is wrong with a unit to be formed; nothing when it is whole. */
function problemsOf({ name, nameEn, code }: NewUnit, place: number): readonly Problem[] {
  const said: readonly (readonly [boolean, string, string])[] = [
    [slugOf(name) === '', 'name', `reorganisations.name${String(place)}Missing`],
    [nameEn === '', 'nameEn', `reorganisations.nameEn${String(place)}Missing`],
    [!/^\d\d$/.test(code), 'code', 'reorganisations.code'],
  ];
  return said.flatMap(([isWrong, field, key]) =>
    isWrong ? [[`${field}${String(place)}`, key] as const] : [],
  );
}

/** A merger of two or more units into one, or a split of one into two. */
export const planSchema = z
  .strictObject({
    titleVi: needed('reorganisations.titleViMissing'),
    titleEn: needed('reorganisations.titleEnMissing'),
    documentNumber: needed('reorganisations.documentNumberMissing'),
    source: needed('reorganisations.sourceMissing'),
    effectiveOn: day,
    from: tickedField(10, 'reorganisations.tooMany'),
    ...{ name1: text, nameEn1: text, code1: text, kind1: z.enum(ProvinceKind) },
    ...{ name2: text, nameEn2: text, code2: text, kind2: z.enum(ProvinceKind) },
  })
  .superRefine((plan, context) => {
    const into = intoOf(plan);
    const isPossible = into.length === 1 ? plan.from.length >= 2 : plan.from.length === 1;
    const problems = [
      ...into.flatMap((unit, index) => problemsOf(unit, index + 1)),
      ...(isPossible ? [] : [['from', 'reorganisations.mergerOrSplit'] as const]),
    ];
    for (const [field, message] of problems) context.addIssue({ code: 'custom', path: [field], message });
  });

export const actSchema = z.strictObject({ planId: id, act: z.enum(['apply', 'revert']) });

export type PlanInput = z.output<typeof planSchema>;
export type ActInput = z.output<typeof actSchema>;
