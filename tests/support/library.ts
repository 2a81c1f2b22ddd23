import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { attachFile } from '@/lib/features/documents/commands/attach';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { registerDocument } from '@/lib/features/documents/commands/library';
import type { RegisterInLibraryInput } from '@/lib/features/documents/schema/library';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { success } from '@/tests/support/factories';

let numbers = 0;

/** A plan nobody registered before, as an officer types it. */
export function aRegistration(
  provinceId: string,
  changed: Partial<RegisterInLibraryInput> = {},
): RegisterInLibraryInput {
  numbers += 1;
  return {
    ...{ provinceId, kind: 'plan', number: `${String(8000 + numbers)}/KH-UBND`, issuedOn: '2022-03-01' },
    ...{
      issuer: 'UBND tỉnh',
      signatory: null,
      title: 'Kế hoạch chuyển đổi số',
      periodFrom: 2021,
      periodTo: 2025,
    },
    url: 'https://van-ban.example/ke-hoach.pdf',
    ...changed,
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A PNG of one grey point, with `more` in a part nobody draws, so that each can be another file. */
export function aPng(more = '', width = 1, height = 1): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`k\0${more}`)),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest thing that is a PDF from its beginning to its end. */
export function aPdf(more = ''): Buffer {
  return Buffer.from(`%PDF-1.4\n${more}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`, 'latin1');
}

export type Given = Readonly<{
  name: string;
  type: string;
  content: Uint8Array;
  fields: Readonly<Record<string, string>>;
}>;

/** The form as a browser sends it, and the headers it sends it under. */
export async function formOf(given: Partial<Given> = {}) {
  const { name = 'Kế hoạch.png', type = 'image/png', content = aPng(), fields = {} } = given;
  const form = new FormData();
  for (const [field, value] of Object.entries({ declared: 'on', access: 'public', ...fields }))
    form.append(field, value);
  form.append('file', new Blob([new Uint8Array(content)], { type }), name);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const bytes = Buffer.from(await request.arrayBuffer());
  return { contentType: request.headers.get('content-type') ?? '', bytes };
}

/** Sends a document its file, through the command and without a connection. */
export async function attach(viewer: Viewer, documentId: string, given: Partial<Given> = {}) {
  const { contentType, bytes } = await formOf(given);
  const form = { contentType, length: bytes.length, body: Readable.from([bytes]) };
  return attachFile(viewer, { documentId, form });
}

/** The version of a document as it stands. */
export async function versionOf(documentId: string): Promise<number> {
  const row = await db().document.findUnique({ where: { id: documentId }, select: { version: true } });
  return row?.version ?? 1;
}

type Hands = Readonly<{ officer: Viewer; reviewer: Viewer; provinceId: string }>;

/** A document with a file, brought to where it stands by the acts that lead there. */
export async function aLibraryDocument(
  state: 'written' | 'waiting' | 'returned' | 'published',
  { officer, reviewer, provinceId }: Hands,
  changed: Partial<RegisterInLibraryInput> = {},
): Promise<string> {
  const { value: documentId } = success(await registerDocument(officer, aRegistration(provinceId, changed)));
  await db().storedFile.create({
    data: {
      ...{ documentId, sha256: 'a'.repeat(64), mime: 'image/png', bytes: 10, name: 'a.png', scan: 'none' },
      ...{
        isRestricted: false,
        uploadedById: officer.userId ?? '',
        uploadedAt: new Date('2022-12-16T01:00:00Z'),
      },
    },
  });
  if (state === 'written') return documentId;
  const act = { documentId, act: 'send' } as const;
  success(await actOnDocument(officer, { ...act, version: await versionOf(documentId) }));
  if (state === 'waiting') return documentId;
  const reason = state === 'returned' ? 'Thiếu trang cuối.' : null;
  success(
    await decideDocument(reviewer, {
      documentId,
      version: await versionOf(documentId),
      outcome: state,
      reason,
    }),
  );
  return documentId;
}
