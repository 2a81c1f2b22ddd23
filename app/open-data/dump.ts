import { licenceText } from '@/app/open-data/licence';
import { resources } from '@/app/open-data/resources';
import { makeDump } from '@/lib/platform/api/dump';
import { today } from '@/lib/platform/clock';
import { makeGate } from '@/lib/platform/gate';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** One archive is made at a time; who comes meanwhile waits and finds it made. */
const gate = makeGate(1, 50);

const tags = [
  ...[tag.national, tag.provinces, tag.documents, tag.committees, tag.programme],
  ...[tag.tasks, tag.reporting, tag.indicators, tag.claims, tag.assessments],
];

/** Everything in one zip, kept until something is published. */
export async function readDump(): Promise<Uint8Array<ArrayBuffer>> {
  const day = today();
  const text = await gate(() =>
    cached(['dump', day], tags, async () =>
      (await makeDump({ resources, day, licenceText })).toString('base64'),
    ),
  );
  return new Uint8Array(Buffer.from(text, 'base64'));
}
