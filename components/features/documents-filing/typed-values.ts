import type { LibraryDocument } from '@/lib/features/documents/model/library';
import { formatDate } from '@/lib/platform/format';

const text = (value: string | number | null) => String(value ?? '');

/** A document as it would be typed, to be corrected; days day first, the only order in which they are read. */
export function typedValues(document: LibraryDocument): Readonly<Record<string, string>> {
  const { kind, issuedOn } = document;
  return {
    kind,
    number: text(document.number),
    issuedOn: issuedOn === null ? '' : formatDate('vi', issuedOn),
    issuer: text(document.issuer),
    title: text(document.title),
    url: text(document.url),
    signatory: text(document.signatory),
    periodFrom: text(document.periodFrom),
    periodTo: text(document.periodTo),
  };
}
