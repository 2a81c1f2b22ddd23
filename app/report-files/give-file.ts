import { attachment } from '@/lib/platform/storage/file-name';

/** Whose eyes it is for is decided before; nobody between keeps a copy. */
export const privately = { 'cache-control': 'private, no-store' } as const;

type Given = Readonly<{
  name: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}>;

/** A file made for one person, whole or while it is written, to save and never to show. */
export function giveFile({ name, mime, bytes }: Given): Response {
  return new Response(bytes, {
    headers: {
      ...privately,
      'content-type': mime,
      'content-disposition': attachment(name),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
