import { z } from 'zod';
import { proofFields } from '@/lib/features/accounts/schema';
import { optionalKinds } from '@/lib/features/notices/model/notice';
import { locales } from '@/lib/i18n/locale';

/** The newest notice that was shown: one that came meanwhile is not read. */
export const readNoticesSchema = z.strictObject({ until: z.iso.datetime() });

/** The kinds that are to come by mail; those left out do not. */
export const chooseNoticesSchema = z.strictObject({
  language: z.enum(locales),
  kind: z.array(z.enum(optionalKinds)).max(optionalKinds.length),
});

export type ChooseNotices = z.output<typeof chooseNoticesSchema>;

export const revealLinkSchema = z.strictObject({ noticeId: z.uuid(), ...proofFields });
