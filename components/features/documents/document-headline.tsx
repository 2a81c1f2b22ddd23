import { useTranslations } from 'next-intl';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { useCopied } from '@/components/features/citations/copied';
import { useDocumentName } from '@/components/features/documents/document-name';
import type { DocumentView } from '@/components/features/documents/document-view';
import { gradeOf } from '@/lib/features/documents/model/grade';
import { useSourceText } from '@/components/features/documents/source-text';
import { EvidenceGrade } from '@/components/ui/evidence-grade';
import { Headline } from '@/components/ui/headline';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The date by how exactly it is known. */
function dateOf({ document: { issuedOn, precision }, locale }: DocumentView) {
  if (issuedOn === null) return { precision: 'none', day: '' };
  return { precision: precision ?? 'day', day: formatDate(locale, issuedOn, precision ?? 'day') };
}

function useSentence(view: DocumentView): string {
  const t = useTranslations('registry.page');
  const words = useTranslations('documents');
  const { kind, issuer, province } = view.document;
  const word = words(`kind.${kind}`);
  return t('sentence', {
    kind: word.charAt(0).toUpperCase() + word.slice(1),
    level: province === null ? 'national' : 'provincial',
    place: province === null ? '' : nameOf(province, view.locale),
    known: issuer === null ? 'no' : 'yes',
    issuer: issuer ?? '',
    ...dateOf(view),
  });
}

/** Which document it is, in one sentence, and how sure one may be of it. */
export function DocumentHeadline(view: DocumentView) {
  const words = useTranslations('documents');
  const name = useDocumentName(view.locale)(view.document);
  const sentence = useSentence(view);
  const copied = useCopied(view);
  const sourceText = useSourceText();
  const { document } = view;
  const on = (date?: string) => href(view.locale, 'document', { id: document.id }, { date });
  const shown = document.isInvented ? `${sentence} ${words('invented')}` : sentence;
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={<EvidenceGrade grade={gradeOf(document)} />}
          name={name}
          sentence={shown}
          citation={copied({
            sentence: `${name}: ${shown}`,
            path: on(view.day),
            of: ['documents'],
            source: document.source === null ? undefined : sourceText(document.source),
          })}
        />
        <AsOfForm view={view} on={on} />
      </div>
    </section>
  );
}
