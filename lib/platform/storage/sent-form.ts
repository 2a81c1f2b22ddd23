import { Readable } from 'node:stream';

/** What a browser sends: how it says the form is written, how long it says it is, and the form itself. */
export type SentForm = Readonly<{ contentType: string; length: number | null; body: Readable }>;

/** The form of a request as it streams in; null for what is no form with files. */
export function sentForm({ headers, body }: Request): SentForm | null {
  const contentType = headers.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data;') || body === null) return null;
  const length = headers.get('content-length');
  const pieces = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  return { contentType, length: length === null ? null : Number(length), body: pieces };
}
