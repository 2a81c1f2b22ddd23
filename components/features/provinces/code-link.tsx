import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; words: readonly string[] }>;

/** Where an official code was written in place of a name: the pages that tell which units it means, and when. */
export function CodeLink({ locale, words }: Props) {
  const t = useTranslations('provinces.code');
  const codes = words.filter((word) => /^\d{2}$/.test(word));
  if (codes.length === 0) return null;
  return (
    <p>
      {codes.map((code) => (
        <a key={code} className="mr-4" href={href(locale, 'province', { slug: code })}>
          {t('which', { code })}
        </a>
      ))}
    </p>
  );
}
