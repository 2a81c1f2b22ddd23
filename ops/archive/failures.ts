/** What the operator reads when an archive cannot be made: the thing and the way out. */
export const failures = {
  usage: () =>
    'Thiếu thư mục: hãy chạy npm run archive -- THƯ_MỤC, cổng ở địa chỉ khác thì thêm --from http://127.0.0.1:3000 (name a new folder; --from names the running portal).',
  exists: (folder: string) =>
    `Thư mục ${folder} đã có: hãy chọn tên khác, bản lưu không ghi đè lên gì (the folder exists already: choose another name).`,
  away: (portal: string) =>
    `Không có cổng nào trả lời ở ${portal}: hãy chạy npm start rồi thử lại (no portal answers there: start it first).`,
  broken: (address: string, status: number, from: string) =>
    `Trang ${from} dẫn tới ${address} nhưng cổng trả lời ${String(status)}: không tạo bản lưu thiếu (a link is broken; no archive is made that lacks it).`,
};

/** What is said of one that was made. */
export const archived = (folder: string, files: number, megabytes: string, took: string) =>
  `Đã lưu ${String(files)} tệp (${megabytes} MB) vào ${folder} sau ${took}. Xem thử: python3 -m http.server --directory ${folder} (archived; that command shows it)`;
