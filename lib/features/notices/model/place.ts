import type { NoticeDetail, NoticeKind } from '@/lib/features/notices/model/notice';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** Of one's own account, the page where it is mended. */
const ownPlaces: Partial<Readonly<Record<NoticeKind, 'account' | 'secondFactor'>>> = {
  'sign-in-attempts': 'account',
  'code-attempts': 'account',
  'password-changed': 'account',
  'link-shown': 'account',
  'address-changed': 'account',
  'factor-set': 'secondFactor',
  'factor-removed': 'secondFactor',
  'factor-reset': 'secondFactor',
  'recovery-codes-made': 'secondFactor',
  'recovery-code-used': 'secondFactor',
  'sign-on-bound': 'account',
  'sign-on-unbound': 'account',
};
const withoutPlace: readonly NoticeKind[] = ['invited', 'password-reset', 'account-disabled'];

function placeOfReport(locale: Locale, { period, province }: NoticeDetail): string | null {
  if (period === undefined || province === undefined) return null;
  return href(locale, 'report', { period: String(period) }, { provinces: String(province) });
}

/** What a province filed outside its reports. */
function placeOfFiling(
  locale: Locale,
  kind: NoticeKind,
  { province, documentId }: NoticeDetail,
): string | null {
  if (kind.startsWith('committee-'))
    return href(locale, 'deskCommittee', {}, { provinces: String(province) });
  return kind.startsWith('document-') ? href(locale, 'deskDocument', { id: String(documentId) }) : null;
}

/** The portal's own page that a notice is about; null where there is none, or only its secret link leads on. */
export function placeOfNotice(locale: Locale, kind: NoticeKind, detail: NoticeDetail): string | null {
  if (withoutPlace.includes(kind)) return null;
  const own = ownPlaces[kind];
  if (own !== undefined) return href(locale, own);
  if (kind === 'report-submitted' || kind === 'item-answered')
    return href(locale, 'reviewReport', { reportId: String(detail['reportId']) });
  if (kind === 'work-handed-over') return href(locale, Number(detail['reviews']) > 0 ? 'review' : 'desk');
  return placeOfFiling(locale, kind, detail) ?? placeOfReport(locale, detail);
}
