import type { Obstacle, Warning } from '@/lib/platform/readiness';

/** Why a portal is not sent people, as `lib/platform/readiness.ts` names it; `silent` is one that does not answer at all. */
const obstacles = {
  silent: 'nó không trả lời',
  stopping: 'nó đang dừng',
  'database-unreachable': 'cơ sở dữ liệu không trả lời nó',
  'database-slow': 'cơ sở dữ liệu trả lời chậm hơn một giây',
  'database-read-only': 'cơ sở dữ liệu không cho ghi',
  'migrations-pending': 'cấu trúc cơ sở dữ liệu chưa phải bản mới nhất',
  'clock-skew': 'đồng hồ máy này lệch với cơ sở dữ liệu hơn hai giây',
  'disk-almost-full': 'đĩa còn trống chưa tới 10 %',
} as const satisfies Record<Obstacle | 'silent', string>;

export type Unready = Obstacle | 'silent' | undefined;

/** Why a server that runs is not sent people. */
export function unready(obstacle: Unready): string {
  return obstacle === undefined ? 'nó không nói vì sao' : obstacles[obstacle];
}

/** What a portal that works tells its operator as it starts. */
export const warnings = {
  'clock-skew':
    'Cảnh báo: đồng hồ máy này lệch với cơ sở dữ liệu hơn hai giây, mã xác thực có thể không đúng; hãy bật NTP trên cả hai máy (the clock of this machine is off by more than two seconds).',
  'disk-almost-full':
    'Cảnh báo: đĩa chứa cổng hoặc kho tệp còn trống chưa tới 10 %; hãy dọn hoặc mở rộng trước khi đầy (less than 10 % of a disk is free).',
} as const satisfies Record<Warning, string>;
