import createNextIntlPlugin from 'next-intl/plugin';
import { redirects, rewrites } from './lib/platform/rewrites.ts';

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];
const machines = [
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
];

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  reactStrictMode: true,
  // `npm run check` types everything; a start on somebody's machine should not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  cacheHandler: './lib/platform/page-cache/handler.ts',
  cacheMaxMemorySize: 0,
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', '@prisma/client'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/api/:path*', headers: machines },
  ],
  rewrites: async () => rewrites(),
  redirects: async () => redirects(),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
