import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';

type Props = Readonly<{ view: ProgrammeView; id: string }>;

/** What a source says of a whole part of the programme: who said it, where, and what is to be known about it. */
export function ProgrammeRemark({ view: { locale, outline }, id }: Props) {
  const t = useTranslations('programme');
  const sourceText = useSourceText();
  const remark = outline.remarks.find((each) => each.id === id);
  if (remark === undefined) return null;
  return (
    <p className="notes mt-4">
      {remark.speaker === null ? null : (
        <>
          <span lang="vi">{remark.speaker}</span>
          {': '}
        </>
      )}
      {inLanguage(locale, remark.textVi, remark.textEn)} {inLanguage(locale, remark.noteVi, remark.noteEn)}{' '}
      {t('source', { source: sourceText(remark.source) })}.
    </p>
  );
}
