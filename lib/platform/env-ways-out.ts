/** The least a secret may hold. */
export const secretBytes = 32;

const encrypted = '?sslmode=verify-full (without that only on this machine)';

export const waysOut: Readonly<Record<string, string>> = {
  DATABASE_URL: `set it to postgres://user:password@host:5432/database${encrypted}, or leave it out for the embedded database`,
  DATABASE_OWNER_URL: `set it to postgres://owner:password@host:5432/database${encrypted}, the login that migrates; only a demonstration may do without`,
  DATABASE_PUBLIC_URL: `set it to postgres://reader:password@host:5432/database${encrypted}, a login of portal_public; only a demonstration may do without`,
  PORT: 'set it to a number from 1 to 65535, or leave it out for 3000',
  HOST: 'set it to an address or host name to listen on, or leave it out for 127.0.0.1',
  METRICS_PORT:
    'set it to a number from 1 to 65535 that is not PORT, or leave it out to tell no figures of operation',
  METRICS_HOST: 'set it to an address to tell figures of operation on, or leave it out for 127.0.0.1',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'set it to the address of an OpenTelemetry collector, such as http://127.0.0.1:4318, or leave it out to send no traces',
  OTEL_TRACES_SAMPLER_ARG:
    'set it to the share of requests that are traced, from 0 to 1, such as 0.05, or leave it out for all',
  PUBLIC_URL:
    'set it to the origin people see, such as https://tiendoso.example, without a path; only a demonstration may do without',
  AUTH_SECRET: `set it to at least ${String(secretBytes)} random bytes, for example the output of: openssl rand -base64 48`,
  AUTH_SECRET_BEFORE:
    'set it to the AUTH_SECRET that was used until now, whole, or leave it out when none is being replaced',
  DEMO: 'set it to 1 or 0, or leave it out',
  DEMO_PASSWORD: 'set it to 8 to 128 characters, or leave it out to have one generated',
  PORTAL_TODAY:
    'set it to a day that exists, YYYY-MM-DD, or leave it out; outside a demonstration it must be left out, since periods close by the real clock',
  STORAGE_DIR: 'set it to a folder, or leave it out for .data/files',
  BACKUP_RECIPIENT:
    'set it to the public key age1… that npm run backup -- --new-key printed, or leave it out',
  QUOTA_MB: 'set it to the megabytes of files one province may keep, or leave it out for 5120',
  CLAMD_URL: 'set it to tcp://host:3310 or unix:/path/to/socket, or leave it out to scan without clamd',
  S3_ENDPOINT: 'set it to the address of the storage, such as https://s3.example, or leave out all of S3_…',
  S3_REGION: 'set it to the region the storage knows itself by, or leave it out for us-east-1',
  S3_BUCKET: 'set it to the name of a bucket that exists, together with S3_ENDPOINT',
  S3_ACCESS_KEY_ID: 'set it to the key that may read and write the bucket, together with S3_ENDPOINT',
  S3_SECRET_ACCESS_KEY: 'set it to the secret of the key, together with S3_ENDPOINT',
  OIDC_ISSUER:
    'set it to the issuer of single sign-on as the provider writes it, such as https://login.example/realms/staff, by https (http only on this machine), or leave out all of OIDC_…',
  OIDC_CLIENT_ID: 'set it to the name under which the provider knows the portal, together with OIDC_ISSUER',
  OIDC_CLIENT_SECRET: 'set it to the secret the provider gave the portal, together with OIDC_ISSUER',
  OIDC_NAME:
    'set it to what the button calls the provider, of at most 60 characters, or leave it out for its host',
  OIDC_FACTOR:
    'set it to what proves a second factor at the provider, such as amr:mfa, several with spaces between, or leave it out to ask for the portal’s own codes',
  SMTP_URL: 'set it to smtp://user:password@host:587, or leave it out to keep messages in the outbox',
  MAIL_FROM:
    'set it to the address messages come from, such as no-reply@tiendoso.example, or leave it out for one at the host of PUBLIC_URL',
};
