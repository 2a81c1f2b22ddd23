import { useTranslations } from 'next-intl';

/** The page's title as its form says it: "Lỗi: …" when it came back, so that a tab or a screen reader says so first. */
export function FormTitle({ title, isRefused }: Readonly<{ title: string; isRefused: boolean }>) {
  const t = useTranslations('reporting.title');
  return <title>{t(isRefused ? 'refused' : 'plain', { title })}</title>;
}
