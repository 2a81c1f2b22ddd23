import { env } from '@/lib/platform/env';

const accounts = [
  ['canbo.ha-noi@tiendoso.example', 'cán bộ của tỉnh (mỗi tỉnh một người: canbo.{tỉnh}@…)'],
  ['lanhdao.ha-noi@tiendoso.example', 'lãnh đạo của tỉnh (lanhdao.{tỉnh}@…)'],
  ['thamdinh@tiendoso.example', 'thẩm định của bộ (và thamdinh2@…)'],
  ['lanhdaobo@tiendoso.example', 'lãnh đạo bộ'],
  ['quantri@tiendoso.example', 'quản trị'],
  ['giamsat@tiendoso.example', 'giám sát độc lập'],
] as const;

function demonstration(): string[] {
  const { DEMO_PASSWORD, PORTAL_TODAY } = env();
  const widest = Math.max(...accounts.map(([email]) => email.length));
  return [
    '',
    `Bản trình diễn, hôm nay là ${(PORTAL_TODAY ?? '').split('-').reverse().join('/')}. Các tài khoản, mật khẩu chung ${DEMO_PASSWORD ?? ''}`,
    ...accounts.map(([email, role]) => `  ${email.padEnd(widest)}  ${role}`),
  ];
}

/** The last words of a start: the address, and in the demonstration the accounts. */
export function welcome(duration: string): string {
  const { DEMO, PUBLIC_URL } = env();
  return [
    '',
    `Tiến độ số đã sẵn sàng sau ${duration}: ${PUBLIC_URL}`,
    ...(DEMO ? demonstration() : []),
    '',
    'Nhấn Ctrl-C để dừng.',
  ].join('\n');
}
