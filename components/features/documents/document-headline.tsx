import { useTranslations } from 'next-intl';
import { useDocumentName } from '@/components/features/documents/document-name';
import type { DocumentView } from '@/components/features/documents/document-view';
import { gradeOf } from '@/components/features/documents/grade';
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

function useCitation(view: DocumentView, name: string, sentence: string): string {
  const t = useTranslations('registry.page');
  const sourceText = useSourceText();
  const { document, locale, origin, today } = view;
  return t('cite-text', {
    sentence: `${name}: ${sentence}`,
    address: `${origin}${href(locale, 'document', { id: document.id })}`,
    read: formatDate(locale, today),
    source: document.source === null ? '' : sourceText(document.source),
    known: document.source === null ? 'no' : 'yes',
  });
}

/** Which document it is, in one sentence, and how sure one may be of it. */
export function DocumentHeadline(view: DocumentView) {
  const t = useTranslations('registry.page');
  const words = useTranslations('documents');
  const name = useDocumentName(view.locale)(view.document);
  const sentence = useSentence(view);
  const { document } = view;
  return (
    <section className="lead">
      <div className="wrap">
        <Headline
          eyebrow={<EvidenceGrade grade={gradeOf(document)} />}
          name={name}
          sentence={document.isInvented ? `${sentence} ${words('invented')}` : sentence}
          citation={{ label: t('cite'), text: useCitation(view, name, sentence) }}
        />
      </div>
    </section>
  );
}
