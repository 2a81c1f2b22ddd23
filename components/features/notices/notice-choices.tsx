import { useTranslations } from 'next-intl';
import { ChoicesForm } from '@/components/features/notices/choices-form';
import type { OptionalKind } from '@/lib/features/notices/model/notice';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  choices: Readonly<{
    language: Locale;
    offered: readonly OptionalKind[];
    wanted: readonly OptionalKind[];
  }>;
}>;

const words = ['locale', 'vi', 'en', 'kinds', 'submit', 'pending', 'failed'] as const;

/** Which notices one gets by mail; all of them stand in the portal whatever is chosen. */
export function NoticeChoices({ locale, choices: { language, offered, wanted } }: Props) {
  const t = useTranslations('notices.choices');
  const said = Object.fromEntries(words.map((key) => [key, t(key)])) as Record<
    (typeof words)[number],
    string
  >;
  const kinds = offered.map((kind) => ({
    kind,
    label: t(`kind.${kind}`),
    isWanted: wanted.includes(kind),
  }));
  return <ChoicesForm locale={locale} language={language} kinds={kinds} words={said} />;
}
