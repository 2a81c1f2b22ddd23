import { createHash } from 'node:crypto';

export type Document = Readonly<{
  html: string;
  status: number;
  scriptHashes: readonly string[];
  /** False for a page made for one asking, of which there are endlessly many: keeping it would push out others. */
  isKept: boolean;
  /** True for a figure that may stand in a frame on anybody's page. */
  isFramed: boolean;
}>;

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const preload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g;

/** A tag up to one of its attributes, whole ones before it: what stands inside a value is only text. */
const upTo = String.raw`<[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*?\s+`;
const hydrates = new RegExp(`${upTo}data-hydrate(?=[=\\s>/])`);
const onceMark = new RegExp(`${upTo}data-once(?=[=\\s>/])`);
const framedMark = new RegExp(`${upTo}data-framed(?=[=\\s>/])`);
const statusMark = new RegExp(`${upTo}data-status="(400|404|503)"`);

/** A link to another page; one to a place on the same page stays in the frame. */
const leaving = /<a (?=[^<>]*\bhref="[^#"])/g;
const leave = '<a target="_blank" rel="noopener" ';

/** The inline scripts the framework is known to write; an unknown one gets no hash, so the browser refuses it. */
const frameworkInline = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)(?:;self\.__next_f\.push\(\[[0-9],[\s\S]*\]\))?$/,
  /^self\.__next_f\.push\(\[[0-9](?:,[\s\S]*)?\]\)$/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{"otherChunks":\[[\w\s"./,~-]*\],"runtimeModuleIds":\[[\d,]*\]\}\);$/,
  /^self\.__next_r="[\w-]+"$/,
];

/**
 * A rendered page as a document: without the framework's scripts unless an element says `data-hydrate`,
 * with the status an element names by `data-status`, and the hashes of the inline scripts that may run. An element says
 * `data-once` on a page that is not to be kept, and `data-framed` on one made for a frame, whose links leave it.
 */
export function toDocument(rendered: string): Document {
  const bare = rendered.replace(script, '');
  const status = Number(statusMark.exec(bare)?.[1] ?? 200);
  const isKept = !onceMark.test(bare);
  const isFramed = framedMark.test(bare);
  const marks = { status, isKept, isFramed };
  if (hydrates.test(bare)) return { html: rendered, ...marks, scriptHashes: inlineHashes(rendered) };
  const kept = rendered.replace(script, (whole, attributes: string, body: string) =>
    isFramework(attributes, body) ? '' : whole,
  );
  const html = kept.replace(preload, '');
  return { html: isFramed ? html.replace(leaving, leave) : html, ...marks, scriptHashes: [] };
}

function isFramework(attributes: string, body: string): boolean {
  return /\bsrc="\/_next\//.test(attributes) || isKnownInline(attributes, body);
}

function isKnownInline(attributes: string, body: string): boolean {
  if (/\b(?:src|type)=/.test(attributes)) return false;
  return frameworkInline.some((shape) => shape.test(body));
}

function inlineHashes(html: string): string[] {
  const bodies = [...html.matchAll(script)].filter(([, attributes = '', body = '']) =>
    isKnownInline(attributes, body),
  );
  return [
    ...new Set(
      bodies.map(([, , body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`),
    ),
  ];
}
