import { DefinitionList, type Definition } from './definition-list';

export interface ReceiptProps {
  /** 'Biên nhận LS-2022-12-01' */
  title: string;
  items: readonly Definition[];
}

/** Proof of what was sent and when; prints on its own. Wrap the hash in `<Hash>`. */
export function Receipt({ title, items }: ReceiptProps) {
  return (
    <div className="receipt">
      <h2>{title}</h2>
      <DefinitionList items={items} />
    </div>
  );
}
