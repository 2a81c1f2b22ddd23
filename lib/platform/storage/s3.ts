import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';

/** A bucket in storage that speaks S3, on the owner's premises or elsewhere. */
export type S3Settings = Readonly<{
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}>;

type Incoming = Readonly<{ path: string; bytes: number; sha256: string }>;

const folder = 'kept/';
const place = (sha256: string) => `/${folder}${sha256}`;

/** Without an answer for so long the storage counts as away. */
const patience = 60_000;

function textBetween(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}

/** Files in a bucket, each under the hash of its content; the storage itself compares the hash as it receives. */
export class S3Store {
  readonly #client: AwsClient;
  readonly #bucket: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
    this.#bucket = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  }

  async #ask(path: string, init: RequestInit, alsoFine: readonly number[] = []): Promise<Response> {
    const signal = AbortSignal.timeout(patience);
    const answer = await this.#client.fetch(`${this.#bucket}${path}`, { ...init, signal });
    if (answer.ok || alsoFine.includes(answer.status)) return answer;
    throw new Error(`The file storage answered ${answer.status} to ${init.method ?? 'GET'}.`);
  }

  /** The blob is read from the disk as it is sent, and its length is known beforehand. */
  async keep({ path, bytes, sha256 }: Incoming): Promise<void> {
    const body = await openAsBlob(path);
    if (body.size !== bytes) throw new Error('The file changed while it was looked into.');
    const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
    await this.#ask(place(sha256), { method: 'PUT', body, headers });
    await rm(path, { force: true });
  }

  async open(sha256: string): Promise<Readable | null> {
    const { status, body } = await this.#ask(place(sha256), { method: 'GET' }, [404]);
    if (status === 404 || body === null) {
      await body?.cancel();
      return null;
    }
    return Readable.from(body);
  }

  async remove(sha256: string): Promise<void> {
    await this.#ask(place(sha256), { method: 'DELETE' }, [404]);
  }

  async *list() {
    let next: string | undefined = '';
    while (next !== undefined) {
      const from = next === '' ? '' : `&continuation-token=${encodeURIComponent(next)}`;
      const answer = await this.#ask(`?list-type=2&prefix=${encodeURIComponent(folder)}${from}`, {});
      const xml = await answer.text();
      for (const [, entry = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const sha256 = textBetween(entry, 'Key')?.slice(folder.length) ?? '';
        yield { sha256, keptAt: new Date(textBetween(entry, 'LastModified') ?? 0) };
      }
      next = textBetween(xml, 'NextContinuationToken');
    }
  }
}
