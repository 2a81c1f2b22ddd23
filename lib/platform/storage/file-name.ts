const mostBytes = 200;

/** Controls, marks that turn the direction of writing, marks without width, and halves of a character. */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** Signs that some system reads as part of a path or a command. */
const unfit = /[<>:"|?*/\\]/g;

/** Names that Windows keeps for devices, whatever the ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Cuts whole characters off the end of the first part until the whole fits. */
function shortened(stem: string, ending: string): string {
  const signs = Array.from(stem);
  while (signs.length > 1 && byteLength(signs.join('') + ending) > mostBytes) signs.pop();
  return signs.join('').trimEnd() + ending;
}

/**
 * A file's name as it is kept and given back: the last part of whatever path came, NFC, nothing hidden in it, at most
 * 200 bytes with its ending. Never used as a path: files are stored by their hash.
 */
export function tidyFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const shown = last.normalize('NFC').replace(hidden, '').replace(unfit, '_').replace(/\s+/gu, ' ');
  const plain = shown.replace(/^[. ]+|(?<![. ])[. ]+$/g, '').replace(device, '_$1');
  const [, stem = plain, ending = ''] = /^(.+?)(\.[^.]{1,8})$/u.exec(plain) ?? [];
  return shortened(stem === '' ? 'tep' : stem, ending);
}

function percent(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * `Content-Disposition` that always saves and never shows (RFC 6266): the Vietnamese name in UTF-8 (RFC 8187) and one in
 * plain letters for what cannot read that.
 */
export function attachment(name: string): string {
  const tidy = tidyFileName(name);
  const plain = tidy
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (sign) => (sign === 'đ' ? 'd' : 'D'))
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${percent(tidy)}`;
}
