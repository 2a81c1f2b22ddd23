import { strToU8, Unzip, UnzipPassThrough, Zip, ZipDeflate, type UnzipFile } from 'fflate';
import { writeXlsxStream, type XlsxWriteStreamOptions } from 'hucre/xlsx';
import { xmlText } from '@/lib/platform/xml';

const contents = 'xl/workbook.xml';

/** The list of sheets with their own names in place of those the writer counted. */
function renamed(xml: string, names: readonly string[]): string {
  return xml.replaceAll(/name="[^"]*" sheetId="(\d+)"/g, (counted, id: string) => {
    const name = names[Number(id) - 1];
    return name === undefined ? counted : `name="${xmlText(name)}" sheetId="${id}"`;
  });
}

/** Hands a part on as it comes; the list of sheets, which is short, once it is whole. */
function passOn(file: UnzipFile, part: ZipDeflate, names: readonly string[]): void {
  const decoder = new TextDecoder();
  let list = '';
  file.ondata = (error, chunk, isLast) => {
    // The stored parts of an archive that was just written are not damaged.
    if (error !== null) throw error;
    if (file.name !== contents) part.push(chunk, isLast);
    else {
      list += decoder.decode(chunk, { stream: !isLast });
      if (isLast) part.push(strToU8(renamed(list, names)), true);
    }
  };
  file.start();
}

function repacked(names: readonly string[]): TransformStream<Uint8Array, Uint8Array> {
  const [unzip, zip] = [new Unzip(), new Zip()];
  unzip.register(UnzipPassThrough);
  unzip.onfile = (file) => {
    const part = new ZipDeflate(file.name);
    zip.add(part);
    passOn(file, part, names);
  };
  return new TransformStream({
    start: (controller) => {
      zip.ondata = (error, chunk) => {
        if (error === null) controller.enqueue(chunk);
        else controller.error(error);
      };
    },
    transform: (chunk) => {
      unzip.push(chunk);
    },
    flush: () => {
      unzip.push(new Uint8Array(), true);
      zip.end();
    },
  });
}

type Named = Omit<XlsxWriteStreamOptions, 'name' | 'compress'> & Readonly<{ names: readonly string[] }>;

/**
 * A workbook that is written while its rows are read, each sheet under its own name. (The writer counts the sheets of one
 * name: `Rows`, `Rows_2`. What it wrote is packed once, here.)
 */
export function writeNamedSheets(
  rows: AsyncIterable<(string | number | Date | null)[]>,
  { names, ...options }: Named,
): ReadableStream<Uint8Array> {
  const [name = 'Sheet'] = names;
  return writeXlsxStream(rows, { ...options, name, compress: false }).pipeThrough(repacked(names));
}
