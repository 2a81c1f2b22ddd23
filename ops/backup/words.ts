/** What the operator reads when a backup or its return fails: the thing and the way out. */
export const failures = {
  filesBroken: (hashes: readonly string[]) =>
    `Có ${String(hashes.length)} tệp mất hoặc khác mã băm: ${hashes.join(', ')} (files are missing or are not what their hash says).`,
  noClient: (program: string, server: number, found: number) =>
    `Máy chủ PostgreSQL là bản ${String(server)} nhưng ${program} ${found === 0 ? 'không có' : `là bản ${String(found)}`}: hãy cài postgresql-client-${String(server)} (install a client program at least as new as the server).`,
  clientFailed: (program: string, code: number) =>
    `${program} dừng với mã ${String(code)}: xem lý do ở các dòng trên (see what it said above).`,
  backupUsage: () =>
    'Thiếu thư mục: hãy chạy npm run backup -- THƯ_MỤC, hoặc npm run backup -- --new-key để tạo khóa (name the folder).',
  backupEmbedded: () =>
    'Sao lưu và khôi phục dành cho cơ sở dữ liệu riêng: hãy đặt DATABASE_URL; bản trình diễn thì dừng cổng rồi chép thư mục .data (these commands need DATABASE_URL; of the demonstration copy .data while it is stopped).',
  backupKeyless: () =>
    'Chưa có BACKUP_RECIPIENT: hãy chạy npm run backup -- --new-key, giữ khóa bí mật ở nơi khác và đặt khóa công khai vào biến này (set BACKUP_RECIPIENT to the public key).',
  backupUnreadable: (what: string) =>
    `Không mở được bản sao lưu (${what}): khóa không đúng, hoặc tệp bị đổi hay thiếu phần cuối; cơ sở dữ liệu vẫn trống (wrong key, or the file was changed or cut; the database is still empty).`,
  backupLacks: (file: string) =>
    `Bản sao lưu thiếu tệp ${file}: hãy chép lại đủ thư mục sao lưu rồi khôi phục lại (this file of the backup is not there: copy the whole folder and restore again).`,
  restoreUsage: () =>
    'Hãy chạy npm run restore -- THƯ_MỤC/backup-….json --identity TỆP_KHÓA, trong đó tệp khóa có dòng AGE-SECRET-KEY-1… (name the manifest and the file of the secret key).',
  restoreNotEmpty: () =>
    'Cơ sở dữ liệu đích đã có bảng: chỉ khôi phục vào cơ sở dữ liệu trống, không bao giờ đè lên dữ liệu đang dùng (restore only into an empty database).',
  storeNotEmpty: (sha256: string) =>
    `Kho tệp đích đã có tệp ${sha256}: hãy đặt STORAGE_DIR hoặc S3_BUCKET tới một nơi trống, không bao giờ dùng chung kho với cổng đang chạy; nếu đó là phần sót lại của một lần khôi phục bị ngắt thì xóa nó trước (restore only into an empty store, never into that of the portal in use; delete what a broken restore left).`,
  restoreNotHeld: (why: string) =>
    `Không chắc bản khôi phục đã được giữ lại (${why}): hãy chạy npm run restore -- --hold trước khi khởi động cổng, hoặc xóa cơ sở dữ liệu đó (the copy may not be held: run that command before starting the portal, or drop the database).`,
  nothingToConfirm: () =>
    'Không có bản khôi phục nào đang chờ xác nhận: hãy kiểm tra DATABASE_OWNER_URL có trỏ tới đúng cơ sở dữ liệu không (no copy waits to be confirmed: check that DATABASE_OWNER_URL names the right database).',
  restoreDiffers: (table: string) =>
    `Bảng ${table} sau khi khôi phục khác với lúc sao lưu: đừng dùng bản này, hãy khôi phục lại vào cơ sở dữ liệu trống khác (the table differs from what was taken: do not use this copy).`,
} as const;

/** A new pair of keys for backups: the public one stays with the portal, the secret one never does. */
export function backupKey(identity: string, recipient: string): string {
  return `Khóa công khai, đặt ở máy chạy cổng:\n  BACKUP_RECIPIENT=${recipient}\nKhóa bí mật, cất ở nơi khác (két, máy khác); mất khóa này thì không mở được bản sao lưu:\n  ${identity}`;
}

type Backup = Readonly<{
  tables: Readonly<Record<string, number>>;
  files: readonly string[];
  database: Readonly<{ bytes: number }>;
}>;

/** What a backup holds, and where. */
export function backupTaken(file: string, { tables, files, database }: Backup, took: string): string {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  return `Đã sao lưu ${String(rows)} dòng của ${String(Object.keys(tables).length)} bảng (${String(database.bytes)} byte đã mã hóa) và ${String(files.length)} tệp sau ${took}: ${file}`;
}

/** What came of a restore. */
export const restored = {
  held: (takenAt: string) =>
    `Đã khôi phục bản sao lưu lúc ${takenAt}: mọi bảng và nhật ký khớp với lúc sao lưu. Không ai còn đăng nhập và cổng chưa gửi thư nào; khi đây là bản chính thức, hãy chạy npm run restore -- --confirm.`,
  byHand:
    'Đã giữ lại bản khôi phục bằng tay: không ai còn đăng nhập, liên kết cũ hết hiệu lực và cổng không gửi thư cho tới khi chạy npm run restore -- --confirm.',
  confirmed: 'Đã xác nhận: cổng gửi thư trở lại.',
} as const;
