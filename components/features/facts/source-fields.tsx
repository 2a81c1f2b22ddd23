import type { FactFormWords } from '@/components/features/facts/fact-words';
import { TextArea } from '@/components/forms/text-area';
import { longest } from '@/lib/features/facts/model/fact';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{ labels: FactFormWords['labels']; source: string; state: FormState }>;

/** Where a fact was read, and why it is written now. */
export function SourceFields({ labels, source, state }: Props) {
  return (
    <>
      <TextArea
        {...{ name: 'source', label: labels.source, rows: 2, most: longest.source, state }}
        defaultValue={source}
      />
      <TextArea {...{ name: 'reason', label: labels.reason, rows: 2, most: longest.reason, state }} />
    </>
  );
}
