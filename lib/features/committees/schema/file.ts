import { z } from 'zod';
import { longestName, readPeople } from '@/lib/features/committees/model/composition';
import { dayField, id, textField } from '@/lib/features/reporting/schema/field';

function required(most: number, missing: string) {
  return textField(most).transform((text, context) => {
    if (text === null && context.issues.length === 0) context.addIssue({ code: 'custom', message: missing });
    return text ?? '';
  });
}

const people = textField(6000).transform((text, context) => {
  const read = readPeople(text ?? '');
  if (read.ok) return read.people;
  const params = { line: read.line };
  context.addIssue({ code: 'custom', message: `committees.people.${read.problem}`, params });
  return [];
});

const effectiveOn = dayField().transform((day, context) => {
  if (day === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'committees.dayMissing' });
  return day ?? '';
});

const longestReason = 1000;

/** Who leads a province's committee from a day on: all of them, by one decision. */
export const fileCommitteeSchema = z
  .strictObject({
    provinceId: id,
    decisionId: id.min(1, { error: 'committees.decisionMissing' }),
    effectiveOn,
    headName: required(longestName, 'committees.headMissing'),
    headPosition: required(300, 'committees.positionMissing'),
    deputies: people,
    standing: people,
    /** A change that came later, or a correction of what was published last. */
    kind: z.enum(['change', 'correction'], { error: 'field.choose' }),
    reason: textField(longestReason),
    /** The last published composition as it was shown; blank where there was none. */
    seen: id,
  })
  .superRefine(({ kind, reason }, context) => {
    if (kind === 'correction' && reason === null)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'committees.reasonMissing' });
    if (kind === 'change' && reason !== null)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'committees.reasonOfChange' });
  });

export type FileCommitteeInput = z.output<typeof fileCommitteeSchema>;
