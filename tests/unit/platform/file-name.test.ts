import { describe, expect, test } from 'vitest';
import { attachment, tidyFileName } from '@/lib/platform/storage/file-name';

const names = [
  ['Quyết định 05.pdf', 'Quyết định 05.pdf'],
  ['Quyết định.pdf'.normalize('NFD'), 'Quyết định.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\báo cáo.xlsx', 'báo cáo.xlsx'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
  ['\u202efdp.exe', 'fdp.exe'],
  ['a\u0000b.pdf', 'ab.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['" ; rm -rf.pdf', '_ ; rm -rf.pdf'],
  ['...', 'tep'],
  ['', 'tep'],
  ['📄 kế hoạch.pdf', '📄 kế hoạch.pdf'],
] as const;

describe('a file’s name', () => {
  test.each(names)('%j is kept as %j', (given, kept) => {
    expect(tidyFileName(given)).toBe(kept);
    expect(tidyFileName(kept)).toBe(kept);
  });

  test('of any length has at most 200 bytes and its ending', () => {
    for (const sign of ['a', 'ế', '📄']) {
      const kept = tidyFileName(`${sign.repeat(300)}.pdf`);
      expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(200);
      expect(kept).toMatch(/\.pdf$/);
      expect(kept).not.toContain('\ufffd');
    }
  });

  test.each(names)('%j makes one well-formed header', (given) => {
    const header = attachment(given);
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.~%-]+$/,
    );
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(tidyFileName(given));
  });
});
