import { defineConfig } from 'prisma/config';

// The CLI wants to download a native schema engine that generating a client never runs.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
