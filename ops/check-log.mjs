// Checks an exported audit log without the portal, its packages or its database: Node alone is enough.
//   npm run verify -- --write log.jsonl        on the portal's machine
//   node check-log.mjs log.jsonl [HASH]        anywhere; HASH is a head that was published or written down
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [file, wanted] = process.argv.slice(2);
if (file === undefined) {
  console.error('Thiếu tên tệp: node check-log.mjs log.jsonl [HASH] (name the exported log).');
  process.exit(2);
}

/** Why a line does not stand on the one before it; null when it does. */
function problemOf({ id, previous, hash, text }, before) {
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== hash)
    return 'nội dung khác mã băm (content)';
  const [said, number] = JSON.parse(text);
  if (String(number) !== id || said !== previous)
    return 'số hoặc mã trước khác nội dung (number or previous)';
  return previous === before ? null : 'không nối tiếp dòng trước (does not follow the line before)';
}

let [before, count, isFound] = [null, 0, wanted === undefined];
for await (const line of createInterface({ input: createReadStream(file) })) {
  count += 1;
  let problem;
  let event = {};
  try {
    event = JSON.parse(line);
    problem = problemOf(event, before);
  } catch {
    problem = 'không đọc được (not readable)';
  }
  if (problem !== null) {
    console.error(`Dòng ${count} (line ${count}), sự kiện ${event.id ?? '?'}: ${problem}.`);
    process.exit(1);
  }
  before = event.hash;
  isFound ||= event.hash === wanted;
}
if (!isFound) {
  console.error(
    `Không có sự kiện nào mang mã băm ${wanted} (no event has this hash: the log was cut or replaced).`,
  );
  process.exit(1);
}
console.log(`Toàn vẹn (whole): ${count} sự kiện (events), đầu chuỗi (head) ${before ?? '–'}.`);
