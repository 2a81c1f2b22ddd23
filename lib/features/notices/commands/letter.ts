import type { NoticeDetail, NoticeKind } from '@/lib/features/notices/model/notice';
import { placeOfNotice } from '@/lib/features/notices/model/place';
import { noticeValues, type ProvinceNames } from '@/lib/features/notices/model/values';
import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/smtp';
import { noticeWords } from '@/lib/platform/mail/words';
import { href } from '@/lib/platform/routes';
import { oneLine } from '@/lib/platform/text';
import { xmlText } from '@/lib/platform/xml';

export type Letter = Readonly<{
  id: string;
  kind: NoticeKind;
  detail: NoticeDetail;
  /** A link that opens the account, where the message brings one. */
  link: string | null;
  locale: Locale;
  to: Readonly<{ name: string; email: string }>;
  names: ProvinceNames;
}>;

function absolute(path: string): string {
  return new URL(path, env().PUBLIC_URL).toString();
}

function paragraph(line: string): string {
  const text = xmlText(line);
  return URL.canParse(line) ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`;
}

/** Who sends: `MAIL_FROM`, else a name at the portal's own host. */
function sender(): string {
  const { MAIL_FROM, PUBLIC_URL } = env();
  return MAIL_FROM ?? `tien-do-so@${new URL(PUBLIC_URL).hostname}`;
}

/** The message as it is sent: plain text, the same as simple HTML, links to the portal alone. */
export function mailOf({ id, kind, detail, link, locale, to, names }: Letter): Mail {
  const t = noticeWords(locale);
  const values = noticeValues(locale, detail, names);
  const place = placeOfNotice(locale, kind, detail);
  const target = link ?? (place === null ? null : absolute(place));
  const lines = [
    t('mail.hello', { name: oneLine(to.name) }),
    t(`text.${kind}`, values),
    ...(target === null ? [] : [target]),
    t('mail.why'),
    absolute(href(locale, 'account')),
  ];
  return {
    id,
    from: { name: t('mail.from'), address: sender() },
    to: { name: to.name, address: to.email },
    subject: t(`subject.${kind}`, values),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body>${lines.map(paragraph).join('')}</body></html>`,
    language: locale,
  };
}
