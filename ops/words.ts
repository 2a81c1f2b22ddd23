import type { EnvProblem } from '@/lib/platform/env';
import { unready, type Unready } from '@/ops/readiness-words';

const problems: Readonly<Record<EnvProblem, string>> = {
  missing: 'chưa được đặt',
  invalid: 'có giá trị không hợp lệ',
  weak: 'quá yếu',
};

/**
 * What the operator reads when something stops the start: the thing and the way out,
 * in Vietnamese and, in parentheses, in English.
 */
export const failures = {
  variable: (name: string, problem: EnvProblem, english: string) =>
    `Biến môi trường ${name} ${problems[problem]}: xem cách đặt trong .env.example (${english})`,
  envFile: (name: string) =>
    `Tệp ${name} trong thư mục dự án chỉ được đọc một nửa: hãy chuyển nó ra ngoài, chẳng hạn tới /etc/tien-do-so.env, rồi nạp bằng EnvironmentFile của systemd hoặc: set -a; . /etc/tien-do-so.env; set +a (a file ${name} would be read by the web server alone: move it out of the project and put its variables into the environment).`,
  storageNotWritable: (folder: string) =>
    `Không ghi được vào kho tệp ${folder} của STORAGE_DIR: hãy cấp quyền ghi cho người dùng đang chạy hoặc sửa biến này (STORAGE_DIR names a folder that is not writable: grant write permission or correct it).`,
  notDurable: (settings: readonly string[]) =>
    `PostgreSQL đang tắt ${settings.join(', ')}, nên mất điện là mất báo cáo đã nhận: hãy bật lại trong postgresql.conf rồi khởi động lại PostgreSQL (a power cut would lose what was acknowledged: turn ${settings.join(', ')} on).`,
  option: (text: string) =>
    `Tham số không hiểu được: hãy xem README (${text}; see README for the options this command knows).`,
  windows: () =>
    'Cổng thông tin không chạy trên Windows: hãy dùng Linux, macOS hoặc WSL (Windows hosts are refused: use Linux, macOS or WSL).',
  portTaken: (host: string, port: number) =>
    `Cổng ${String(port)} trên ${host} đang có chương trình khác dùng: hãy tắt chương trình đó hoặc đặt PORT khác, ví dụ PORT=3100 npm start (port ${String(port)} is taken: stop that program or set another PORT).`,
  hostUnusable: (host: string, code: string) =>
    `Không lắng nghe được trên địa chỉ ${host} (${code}): hãy đặt HOST là một địa chỉ của máy này, ví dụ 127.0.0.1 hoặc 0.0.0.0 (cannot listen on ${host}: set HOST to an address of this machine).`,
  portRefused: (port: number) =>
    `Hệ điều hành không cho dùng cổng ${String(port)}: hãy đặt PORT từ 1024 trở lên (port ${String(port)} needs privileges: set PORT to 1024 or more).`,
  portKept: (port: number) =>
    `Trình duyệt không mở cổng ${String(port)} vì cổng này dành cho dịch vụ khác: hãy đặt PORT khác, ví dụ PORT=3100 npm start (browsers refuse port ${String(port)}, which belongs to another service: set another PORT).`,
  notWritable: (folder: string) =>
    `Không ghi được vào thư mục ${folder}: hãy cấp quyền ghi cho người dùng đang chạy hoặc chuyển dự án tới nơi ghi được (folder ${folder} is not writable: grant write permission or move the project).`,
  locked: (folder: string, holder: string) =>
    `Thư mục dữ liệu ${folder} đang được một lần khởi động khác dùng${holder}: hãy dừng lần đó trước (data folder is in use by another start: stop that one first).`,
  served: () =>
    'Mã nguồn đã đổi nhưng một cổng khác đang chạy từ thư mục này: hãy dừng cổng ấy trước, hoặc chạy từ một bản sao khác (the sources changed while another portal runs from this folder: stop that one first, or run from another copy).',
  beingBuilt: () =>
    'Một lần khởi động khác đang xây dựng trong thư mục này: hãy đợi rồi chạy lại (another start is building in this folder: wait, then run again).',
  embeddedOutsideDemo: () =>
    'DEMO=0 cần cơ sở dữ liệu riêng: hãy đặt DATABASE_URL, hoặc bỏ DEMO để chạy bản trình diễn (DEMO=0 needs DATABASE_URL; leave DEMO out for the demonstration).',
  noBinaries: (platform: string) =>
    `Không có PostgreSQL đi kèm cho ${platform}: hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới PostgreSQL 15 trở lên (no embedded PostgreSQL for ${platform}: run npm ci again or set DATABASE_URL).`,
  noAccount: () =>
    'Đang chạy bằng root mà không tạo được người dùng postgres: hãy chạy bằng người dùng thường hoặc đặt DATABASE_URL (cannot create the user postgres: run as an ordinary user or set DATABASE_URL).',
  clusterFailed: (log: string) =>
    `PostgreSQL đi kèm không khởi động được: xem nguyên nhân ở cuối tệp ${log} (the embedded PostgreSQL did not start: see the end of that file).`,
  passwordLost: (folder: string) =>
    `Tệp postgres.password cạnh ${folder} không khớp dữ liệu: hãy khôi phục tệp đó, hoặc đổi tên thư mục để tạo dữ liệu trình diễn mới (the password file does not fit the data: restore it, or rename that folder to begin anew).`,
  clusterVersion: (folder: string, found: string, wanted: string) =>
    `Dữ liệu trong ${folder} thuộc PostgreSQL ${found}, bản đi kèm là ${wanted}: hãy đổi tên thư mục đó để tạo dữ liệu trình diễn mới (the data belong to PostgreSQL ${found}: rename that folder to begin anew).`,
  unreachable: (variable: string, code: string) =>
    `Không kết nối được tới cơ sở dữ liệu của ${variable} (${code}): hãy kiểm tra máy chủ đang chạy, địa chỉ và tường lửa (the database is unreachable: check that it runs, its address and the firewall).`,
  refused: (variable: string) =>
    `Cơ sở dữ liệu từ chối tên hoặc mật khẩu trong ${variable}: hãy sửa lại biến này (the database refused the user or password: correct ${variable}).`,
  noDatabase: (variable: string) =>
    `Cơ sở dữ liệu nêu trong ${variable} chưa có: hãy tạo nó bằng lệnh createdb với mã UTF8 (the database does not exist: create it with createdb, encoding UTF8).`,
  tooOld: (version: string) =>
    `PostgreSQL ${version} quá cũ: hãy dùng bản 15 trở lên (PostgreSQL ${version} is too old: use 15 or newer).`,
  notUtf8: (encoding: string) =>
    `Cơ sở dữ liệu dùng mã ${encoding}: hãy tạo cơ sở dữ liệu mới với mã UTF8 (the database encoding is ${encoding}: create one with UTF8).`,
  notMember: (variable: string, role: string) =>
    `Người dùng trong ${variable} không được dùng vai trò ${role}: hãy chạy GRANT ${role} TO người_dùng bằng chủ sở hữu (the user of ${variable} may not use the role ${role}: grant it).`,
  tooMighty: (variable: string, role: string, rights: readonly string[]) =>
    `Người dùng trong ${variable} có quyền rộng hơn vai trò ${role}, ${rights.join(', ')}: hãy tạo người dùng riêng bằng CREATE ROLE tên LOGIN NOINHERIT PASSWORD '…' IN ROLE ${role} rồi sửa biến này; quyền TEMPORARY thì chủ cơ sở dữ liệu bỏ bằng REVOKE TEMPORARY ON DATABASE tên FROM PUBLIC (the user of ${variable} may do more than ${role}: make a login of its own; TEMPORARY is revoked from PUBLIC by the owner of the database).`,
  noRole: ({ owner, role, exists }: Readonly<{ owner: string; role: string; exists: boolean }>) =>
    `Chưa có quyền dùng vai trò ${role} trong PostgreSQL: hãy nhờ quản trị máy chủ chạy ${exists ? '' : 'CREATE ROLE portal_app NOLOGIN; CREATE ROLE portal_public NOLOGIN; '}GRANT portal_app, portal_public TO ${owner}; rồi khởi động lại, cơ sở dữ liệu chưa đổi (the role ${role} is ${exists ? 'not granted' : 'missing'} and ${owner} may not change that: run the statement above as an administrator of the server; nothing was applied).`,
  halfMigration: (name: string, reason: string) =>
    `Lần cập nhật cấu trúc ${name} đã hỏng giữa chừng, ${reason}: hãy sửa nguyên nhân rồi chạy npm run migrate -- --rolled-back ${name} (migration ${name} failed half-way: remove the cause, then run that command).`,
  badRow: (where: string) =>
    `Số liệu không nạp được, ${where}: hãy sửa dòng đó trong prisma/data rồi chạy lại, cơ sở dữ liệu chưa đổi (a fact does not fit: mend that row; nothing was loaded).`,
  filesBroken: (hashes: readonly string[]) =>
    `Có ${String(hashes.length)} tệp mất hoặc bị đổi nội dung: hãy khôi phục từ bản sao lưu ${hashes.join(', ')} (files are missing or changed: restore them from the backup).`,
  broken: (what: string) =>
    `${what}: dữ liệu đã bị sửa hoặc mất sau khi ghi, hãy giữ nguyên hiện trạng và so với bản sao lưu (changed or lost after it was written: keep everything as it is and compare with the backup).`,
  demonstration: (why: string) =>
    `Dữ liệu trình diễn không nạp được: hãy dùng cơ sở dữ liệu trống, hoặc đổi tên .data/postgres rồi chạy lại (${why}).`,
  adminEmbedded: () =>
    'Lệnh này dành cho cơ sở dữ liệu riêng: hãy đặt DATABASE_URL; bản trình diễn đã có tài khoản quantri@tiendoso.example (this command needs DATABASE_URL; the demonstration has its administrator).',
  adminUsage: () =>
    'Thiếu địa chỉ thư: hãy chạy npm run admin -- create EMAIL (say whom: npm run admin -- create EMAIL).',
  adminRefused: (reason: string) =>
    `Không tạo được quản trị viên (${reason}): hãy kiểm tra địa chỉ thư và tài khoản không bị khoá (no administrator was made: check the address and that the account is not disabled).`,
  demoAccounts: (count: number) =>
    `DEMO đang tắt mà cơ sở dữ liệu còn ${String(count)} tài khoản trình diễn: hãy dùng cơ sở dữ liệu khác hoặc đặt DEMO=1 (DEMO is off but demonstration accounts exist: use another database or set DEMO=1).`,
  demoSecret: (file: string) =>
    `DEMO đang tắt mà còn bí mật tự sinh của bản trình diễn: hãy xoá tệp ${file} (DEMO is off but a generated secret exists: delete that file).`,
  realAccounts: (count: number) =>
    `DEMO=1 nhưng cơ sở dữ liệu đã có ${String(count)} tài khoản thật: hãy đặt DEMO=0 hoặc dùng cơ sở dữ liệu trống (DEMO=1 but real accounts exist: set DEMO=0 or use an empty database).`,
  stepFailed: (step: string, log: string) =>
    `Bước “${step}” không hoàn thành: xem chi tiết trong ${log} (this step failed: see that file).`,
  serverStopped: () =>
    'Máy chủ web dừng khi đang khởi động: xem lý do nó ghi ở các dòng trên (the web server ended while it started: see what it said above).',
  notReady: (obstacle: Unready) =>
    `Máy chủ web chạy nhưng sau hai phút vẫn chưa sẵn sàng, ${unready(obstacle)}: xem các dòng trên (the web server runs but was not ready in two minutes, ${obstacle ?? 'unknown'}: see what it said above).`,
  serverEnded: () =>
    'Máy chủ web đã dừng đột ngột: hãy khởi động lại và xem nhật ký ở trên (the web server stopped: start again and see its log above).',
  databaseEnded: (log: string) =>
    `PostgreSQL đi kèm đã dừng đột ngột: hãy khởi động lại, nguyên nhân ở cuối tệp ${log} (the embedded PostgreSQL stopped: start again).`,
  unexpected: (reason: string, log: string) =>
    `Khởi động gặp lỗi không lường trước, ${reason}: xem chi tiết trong ${log} (the start failed unexpectedly: see that file).`,
} as const;

export const steps = {
  generate: 'Sinh mã truy cập cơ sở dữ liệu',
  postgres: 'Khởi động PostgreSQL 18 đi kèm',
  connect: 'Kết nối cơ sở dữ liệu',
  migrate: 'Cập nhật cấu trúc cơ sở dữ liệu',
  facts: 'Nạp số liệu thật',
  demonstration: 'Nạp dữ liệu trình diễn',
  build: 'Dựng trang (chỉ khi mã nguồn đổi)',
  serve: 'Mở cổng thông tin',
} as const;

/** What the sweep of files did. */
export function filesSwept(
  swept: Readonly<{ mayRemove: boolean; orphans: number; leftovers: number; scanned: number }>,
): string {
  const { mayRemove, orphans, leftovers, scanned } = swept;
  const removed = mayRemove
    ? `bỏ ${String(orphans)} tệp không văn bản nào dùng và ${String(leftovers)} tệp gửi dở`
    : 'không bỏ tệp nào vì bản khôi phục chưa được xác nhận';
  return `Kho tệp: ${removed}, quét lại ${String(scanned)} tệp.`;
}
