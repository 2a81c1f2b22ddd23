import type { env } from '@/lib/platform/env';
import { loopback } from '@/lib/platform/env-database';

type Settings = Pick<ReturnType<typeof env>, 'AUTH_SECRET_BEFORE' | 'METRICS_HOST' | 'METRICS_PORT'>;

/** What is set rightly and still calls for the operator at each start. */
export function settingsToWatch({
  AUTH_SECRET_BEFORE,
  METRICS_HOST,
  METRICS_PORT,
}: Settings): readonly string[] {
  const isHeard = METRICS_PORT !== undefined && !loopback.test(METRICS_HOST);
  return [
    ...(AUTH_SECRET_BEFORE === undefined
      ? []
      : [
          'Nhắc: AUTH_SECRET_BEFORE vẫn được đặt, nên ai biết bí mật cũ vẫn mở được mã hai lớp chưa đổi; khi mọi người đã đăng nhập lại thì bỏ đi (take AUTH_SECRET_BEFORE away once everybody has signed in again).',
        ]),
    ...(isHeard
      ? [
          `Nhắc: số liệu vận hành nghe ở ${METRICS_HOST}:${String(METRICS_PORT)} và không hỏi ai đang xem; chỉ để Prometheus tới được cổng này (let nothing but Prometheus reach METRICS_HOST).`,
        ]
      : []),
  ];
}
