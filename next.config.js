import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { rewrites } from './lib/platform/rewrites.ts';

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];
/** Every address but those of figures made to stand in a frame; their documents say so in their policy too. */
const unframed = '/((?!nhung(?:/|$)|en/embed(?:/|$)).*)';
const machines = [
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
];

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  // What `ops/build.ts` calls the build; otherwise Next names it by lot.
  generateBuildId: () => process.env.NEXT_BUILD_NAME ?? null,
  reactStrictMode: true,
  // `npm run check` types everything; a start on somebody's machine should not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  cacheHandler: fileURLToPath(new URL('lib/platform/page-cache/handler.ts', import.meta.url)),
  cacheMaxMemorySize: 0,
  // Otherwise 127.0.0.1 becomes localhost in the proxy, and a rewrite to oneself a request to another host.
  skipProxyUrlNormalize: true,
  serverExternalPackages: [
    ...['@node-rs/argon2', 'pg', '@prisma/adapter-pg', '@prisma/client', 'pdfkit'],
    ...['@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/resources', '@opentelemetry/sdk-trace'],
  ],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: unframed, headers: [{ key: 'x-frame-options', value: 'DENY' }] },
    { source: '/api/:path*', headers: machines },
  ],
  rewrites: async () => rewrites(),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
