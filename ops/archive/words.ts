import type { Locale } from '@/lib/i18n/locale';

type Words = Readonly<{
  label: string;
  banner: (day: string) => string;
  more: string;
  form: string;
  title: string;
  body: readonly string[];
}>;

/** What the pages of an archive say that those of the portal do not. */
export const archiveWords: Readonly<Record<Locale, Words>> = {
  vi: {
    label: 'Bản lưu',
    banner: (day) => `Bản lưu của cổng ngày ${day}.`,
    more: 'Bản lưu có gì và thiếu gì',
    form: 'Chỗ này cần cổng đang chạy: bản lưu không trả lời câu hỏi.',
    title: 'Đây là bản lưu, không phải cổng đang chạy',
    body: [
      'Mọi trang công khai, tệp tải về và gói dữ liệu được giữ đúng như cổng đã hiện vào ngày lưu. Số liệu không thay đổi nữa.',
      'Không có ở đây: tìm kiếm, xem theo một ngày tự chọn, lọc danh sách, trích dẫn mới, báo lỗi số liệu và mọi việc cần đăng nhập. Liên kết vừa bấm dẫn tới một trong những việc đó.',
      'Toàn bộ số liệu nằm trong gói dữ liệu mở; mã SHA-256 của từng tệp nằm trong SHA256SUMS.',
    ],
  },
  en: {
    label: 'Archive',
    banner: (day) => `An archive of the portal, made on ${day}.`,
    more: 'What it has and what it lacks',
    form: 'This needs the running portal: an archive answers no questions.',
    title: 'This is an archive, not the running portal',
    body: [
      'Every public page, download and the data package are kept as the portal showed them on the day of the archive. The figures change no more.',
      'Not here: search, any other day, filters of lists, new citations, reports of errors, and whatever needs signing in. The link you followed leads to one of these.',
      'All figures are in the open data package; the SHA-256 of each file is in SHA256SUMS.',
    ],
  },
};

export type Told = Readonly<{ day: string; origin: string; head: string; files: number }>;

/** The text file that lies beside the pages, for whoever is to serve them. */
export const readMe = ({ day, origin, head, files }: Told): string => `TIẾN ĐỘ SỐ: BẢN LƯU NGÀY ${day}

Toàn bộ phần công khai của ${origin} dưới dạng ${String(files)} tệp tĩnh, cùng gói dữ liệu mở (du-lieu/tat-ca.zip).
Mã băm mới nhất của nhật ký kiểm toán: ${head}

Xem thử:     python3 -m http.server 8000        rồi mở http://localhost:8000/
Kiểm tra:    sha256sum --check SHA256SUMS
nginx:       root /srv/ban-luu;  index index.html;  try_files $uri $uri/index.html =404;
             charset utf-8;  types { application/json json; text/csv csv; application/atom+xml atom; text/calendar ics; }

Các tệp phải nằm ở gốc của một tên miền; địa chỉ các trang như trên cổng.
Nguồn và giấy phép của từng số liệu đi kèm ngay trên trang và trong gói dữ liệu.

AN ARCHIVE OF THE PORTAL, ${day}

The public part of ${origin} as ${String(files)} static files with the open data package (du-lieu/tat-ca.zip).
Newest hash of the audit log: ${head}
Try it, check it and serve it with the three commands above, at the root of a host; pages keep their addresses.
`;
