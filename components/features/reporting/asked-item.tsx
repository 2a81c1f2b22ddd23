import { useTranslations } from 'next-intl';
import { ExplainField } from '@/components/features/reporting/explain-field';
import { ExplainForm } from '@/components/features/reporting/explain-form';
import { Explained } from '@/components/features/reporting/explained';
import { FindingList } from '@/components/features/reporting/finding-list';
import { PastExplanations } from '@/components/features/reporting/past-explanations';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { fieldId } from '@/components/forms/field';
import type { Check } from '@/lib/features/reporting/model/check';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { explanationOf } from '@/lib/features/reporting/model/explanation';
import type { Finding } from '@/lib/features/reporting/model/findings';

type Props = Readonly<{ item: DraftItem; check: Check; links: ReportLinks }>;

/** Each point with the field in which it is explained. */
function Fields({ item, links }: Omit<Props, 'check'>) {
  const rules = useTranslations('rules');
  const { number } = item.task;
  const written = item.editedBy?.at ?? '';
  const field = ({ rule }: Finding) => {
    const said = explanationOf(item, rule);
    const isOlder = said !== null && said.at < written;
    return <ExplainField {...{ number, rule, said, isOlder }} name={rules(`${rule}.name`)} />;
  };
  return <FindingList findings={item.findings} form={links.item(number)} below={field} />;
}

/** Each point with what was said to it. */
function Said({ item, check }: Omit<Props, 'links'>) {
  return (
    <FindingList
      findings={item.findings}
      form={null}
      isClosed={check.state === 'published'}
      below={({ rule }) => (
        <Explained said={explanationOf(item, rule)} writtenAt={item.editedBy?.at ?? null} />
      )}
    />
  );
}

/** What the rules ask of one item on the check page, and what the officer says to each point. */
export function AskedItem({ item, check, links }: Props) {
  const { number } = item.task;
  const isOpen = check.readOnly === null;
  return (
    <>
      {item.findings.length === 0 ? null : (
        <ExplainForm
          reportId={check.reportId}
          number={number}
          version={item.version}
          at={`${links.check}#${fieldId(`task-${number}`)}`}
          isOpen={isOpen}
        >
          {isOpen ? <Fields item={item} links={links} /> : <Said item={item} check={check} />}
        </ExplainForm>
      )}
      <PastExplanations item={item} />
    </>
  );
}
