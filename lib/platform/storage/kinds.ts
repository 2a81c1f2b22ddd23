/** A kind of file the portal keeps: told by its content, and only then by its name and by what the browser says. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'png', 'jpeg'] as const;

export type FileKind = (typeof fileKinds)[number];

type Known = Readonly<{ mime: string; extensions: readonly string[]; alsoDeclared: readonly string[] }>;

export const knownKinds: Readonly<Record<FileKind, Known>> = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'], alsoDeclared: ['application/x-pdf'] },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    alsoDeclared: [],
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    alsoDeclared: [],
  },
  png: { mime: 'image/png', extensions: ['png'], alsoDeclared: [] },
  jpeg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], alsoDeclared: ['image/jpg', 'image/pjpeg'] },
};

/** What a browser sends that knows no program for the file: nothing is declared, and so nothing contradicts. */
const undeclared = ['', 'application/octet-stream'];

/** Names that a system runs or draws; hidden before the last ending they only deceive. */
const deceiving =
  /\.(exe|com|scr|bat|cmd|js|mjs|vbs|ps1|sh|jar|msi|lnk|html?|svg|xml|php|docm|xlsm|dotm|xltm)\.[^.]+$/i;

/** True when the name ends as files of the kind do, and hides no other ending before that: not `a.exe.pdf`. */
export function isNamedAs(kind: FileKind, name: string): boolean {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return knownKinds[kind].extensions.includes(ending) && !deceiving.test(name);
}

/** True when the browser said the kind's own type, or nothing. */
export function isDeclaredAs(kind: FileKind, declared: string): boolean {
  const type = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const { mime, alsoDeclared } = knownKinds[kind];
  return [mime, ...alsoDeclared, ...undeclared].includes(type);
}

/** The kind of a file by its type as the portal keeps it; undefined for any other. */
export function kindOfMime(mime: string): FileKind | undefined {
  return fileKinds.find((kind) => knownKinds[kind].mime === mime);
}
