import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '@/lib/platform/office/docx';
import { heading, margins, paragraph, type OfficialReport } from '@/lib/platform/office/official';
import { writePdf } from '@/lib/platform/office/pdf';
import { points } from '@/lib/platform/office/pdf-text';

const report: OfficialReport = {
  ...{ agency: 'BỘ', number: '/BC-BTTTT', placeAndDate: 'Hà Nội', title: 'BÁO CÁO', subject: 'Kỳ này' },
  warning: null,
  blocks: Array.from({ length: 40 }, (_, at) => paragraph(`Đoạn ${String(at)}. ${'Lời văn. '.repeat(40)}`)),
  annexes: [{ kind: 'page' }, paragraph('Phương pháp.')],
  ...{ recipients: ['Lưu: VT.'], signatory: 'KÝ' },
};

type Written = Readonly<{ x: number; y: number }>;

/** Where each piece of text of each page begins, in points from its lower left corner. */
function pagesOf(pdf: Uint8Array): readonly (readonly Written[])[] {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const contents = [...text.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${String(id)} 0 obj`)) + 'stream\n'.length;
    return inflateSync(file.subarray(start, text.indexOf('\nendstream', start))).toString('latin1');
  });
  const place = /1 0 0 1 ([\d.]+) ([\d.]+) Tm/g;
  return contents.map((page) =>
    [...page.matchAll(place)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  );
}

/** The paragraph of the Word document that says a text, as it is written. */
async function paragraphWith(said: string, given: OfficialReport): Promise<string> {
  const document = unzipSync(await writeDocx(given))['word/document.xml'] ?? new Uint8Array();
  return (
    strFromU8(document)
      .split('<w:p>')
      .find((each) => each.includes(said)) ?? ''
  );
}

const height = points(297);
const inUpperMargin = ({ y }: Written) => y > height - points(margins.top);
const inLowerMargin = ({ y }: Written) => y < points(margins.bottom);

describe('the pages of an official report', () => {
  test('as PDF have their number in the middle of the upper margin, but for the first', async () => {
    const [first = [], ...others] = pagesOf(await writePdf(report));
    expect(first.filter(inUpperMargin)).toEqual([]);
    expect(first.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(3);
    const middle = points(margins.left) + points(210 - margins.left - margins.right) / 2;
    for (const page of others) {
      const [number, ...more] = page.filter(inUpperMargin);
      expect(more).toEqual([]);
      expect(Math.abs((number?.x ?? 0) - middle)).toBeLessThan(10);
    }
    expect([first, ...others].flat().filter(inLowerMargin)).toEqual([]);
  });

  test('as PDF say under every text that data are invented, and break no page by it', async () => {
    const plain = pagesOf(await writePdf(report));
    const warned = pagesOf(await writePdf({ ...report, warning: 'SỐ LIỆU DO MÁY DỰNG. '.repeat(12) }));
    expect(warned.length - plain.length).toBeLessThanOrEqual(1);
    for (const page of warned) expect(page.some(inLowerMargin)).toBe(true);
  });

  test('as PDF never part a heading from its text, nor the signature from the last paragraph', async () => {
    const long = (at: number) => paragraph('Lời văn. '.repeat(6 * at));
    const lonely: number[] = [];
    for (const at of [5, 8, 11, 14, 17, 20, 23, 26]) {
      const blocks = [...Array.from({ length: 6 }, () => long(at)), heading('Mục'), long(10)];
      const pages = pagesOf(await writePdf({ ...report, blocks, annexes: [] }));
      const last = pages.at(-1) ?? [];
      // Recipients and signature are three pieces, the number of the page a fourth, the paragraph two lines.
      if (pages.length > 1 && last.length < 6) lonely.push(at);
    }
    expect(lonely).toEqual([]);
  });

  test('as DOCX keep a heading with what follows', async () => {
    expect(await paragraphWith('Mục', { ...report, blocks: [heading('Mục')] })).toContain('<w:keepNext/>');
  });

  test('as DOCX stand six points apart, as the decree asks, and the warning apart from the title', async () => {
    const blocks = [heading('Mục'), paragraph('Lời văn.')];
    for (const text of ['Mục', 'Lời văn.', 'MÁY DỰNG'])
      expect(await paragraphWith(text, { ...report, blocks, warning: 'MÁY DỰNG' })).toContain(
        '<w:spacing w:after="120"/>',
      );
  });

  test.each([null, 'SỐ LIỆU DO MÁY DỰNG.'])(
    'as DOCX are numbered from the second on (%s)',
    async (warning) => {
      const parts = unzipSync(await writeDocx({ ...report, warning }));
      const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
      const text = part('word/document.xml');
      expect(text).toContain('<w:titlePg/>');
      const relations = part('word/_rels/document.xml.rels');
      const told = (kind: string, type: string) => {
        const id = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"`).exec(text)?.[1] ?? '';
        const target = relations.split('<Relationship ').find((each) => each.includes(`"${id}"`));
        return part(`word/${/Target="([^"]+)"/.exec(target ?? '')?.[1] ?? ''}`);
      };
      expect(told('header', 'default')).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="26"\/>.*>PAGE</);
      expect(told('header', 'first')).not.toContain('PAGE');
      for (const type of ['first', 'default']) {
        expect(told('footer', type)).toContain('<w:p>');
        expect(told('footer', type).includes('MÁY DỰNG')).toBe(warning !== null);
      }
      expect(told('header', 'first')).toMatch(/<w:p[/ >]/);
    },
  );
});
