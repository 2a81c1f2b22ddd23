/** What a verification names when something does not hold. */
export const broken = {
  event: (id: string) => `Sự kiện nhật ký số ${id} không khớp chuỗi băm (audit event ${id})`,
  head: (day: string) => `Nhật ký không còn sự kiện đã công bố ngày ${day} (published head of ${day})`,
  file: (line: number) =>
    `Nhật ký không còn sự kiện ở dòng ${String(line)} của tệp đầu chuỗi (line ${String(line)} of the heads file)`,
  unknown: (hash: string) => `Nhật ký không có sự kiện mang mã băm ${hash} (no event has this hash)`,
  revision: (receipt: string) =>
    `Báo cáo có biên nhận ${receipt} không khớp mã băm (report with receipt ${receipt})`,
};

/** What a verification found whole. */
export function verified(
  counts: Readonly<{ events: number; heads: number; head: string }>,
  took: string,
): string {
  const { events, heads, head } = counts;
  return `Toàn vẹn: ${String(events)} sự kiện nhật ký, ${String(heads)} đầu chuỗi đã công bố và mọi báo cáo đã gửi đều khớp, sau ${took}. Đầu chuỗi hiện nay: ${head}`;
}
