import { z } from 'zod';
import { isProvincial } from '@/lib/features/users/model/grant';
import { longestName } from '@/lib/features/users/model/invitation';
import { dayField, textField } from '@/lib/features/reporting/schema/field';
import { locales } from '@/lib/i18n/locale';
import { roles, type Role } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

/** A person's name on one line: a line break in it could be read as another header of a message. */
export const nameField = textField(longestName, 'users.nameLong').transform((text, context) => {
  if (text === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'users.nameMissing' });
  if (text?.includes('\n') === true) context.addIssue({ code: 'custom', message: 'field.characters' });
  return text ?? '';
});

export const languageField = z.enum(locales, { error: 'field.choose' });

/** A role, the slug of its province (blank for the ministry's), its first day (blank: today) and its last. */
export const roleFields = {
  role: z.enum(roles, { error: 'users.roleMissing' }),
  province: z.string().max(64),
  from: dayField(),
  until: dayField(),
};

type RoleForm = Readonly<{ role: Role; province: string; from: IsoDay | null; until: IsoDay | null }>;

/** What does not fit together in a role, by field. */
export function roleIssues({
  role,
  province,
  from,
  until,
}: RoleForm): readonly (readonly [string, string])[] {
  const isMissing = isProvincial(role) && province === '';
  const isStray = !isProvincial(role) && province !== '';
  const isReversed = from !== null && until !== null && until < from;
  return [
    ...(isMissing ? ([['province', 'users.provinceMissing']] as const) : []),
    ...(isStray ? ([['province', 'users.provinceStray']] as const) : []),
    ...(isReversed ? ([['until', 'users.untilBefore']] as const) : []),
  ];
}

/** Adds them to the form's issues. */
export function checkRole(form: RoleForm, context: z.RefinementCtx): void {
  for (const [field, message] of roleIssues(form))
    context.addIssue({ code: 'custom', path: [field], message });
}
