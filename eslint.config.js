// The architecture as a table the linter executes. When the law is wrong, change it in a commit that says why.
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Every kind of file; a file of no kind is refused. `pure` and `db` are also `platform`, `handler` and `opendata` also `page`: see `narrower`. */
const kinds = {
  handler: ['app/**/route.ts', 'app/api/*.ts'],
  opendata: ['app/open-data/*.ts', 'app/report-files/*.ts'],
  page: ['app/**/*.{ts,tsx,css}'],
  actions: ['lib/features/*/actions.ts', 'lib/features/*/actions/*.ts'],
  commands: ['lib/features/*/commands.ts', 'lib/features/*/commands/*.ts'],
  queries: ['lib/features/*/queries.ts', 'lib/features/*/queries/*.ts'],
  policy: ['lib/features/*/policy.ts', 'lib/features/*/policy/*.ts'],
  schema: ['lib/features/*/schema.ts', 'lib/features/*/schema/*.ts'],
  model: ['lib/features/*/model.ts', 'lib/features/*/model/*.ts'],
  feature: ['components/features/**/*.{ts,tsx}'],
  kit: ['components/{ui,forms,charts,map,shell}/**/*.{ts,tsx}'],
  enums: ['lib/generated/prisma/enums.ts'],
  client: ['lib/generated/prisma/!(enums)*', 'lib/generated/prisma/*/**'],
  db: ['lib/platform/{db,db-outage}.ts', 'lib/platform/db/*.ts'],
  pure: [
    'lib/i18n/locale.ts',
    'lib/platform/{outcome,text,format,form,routes,screens,segment-patterns,desk-screens,embed-screens,query,query-words,query-readers,measure-word,state,day,digest,view}.ts',
    'lib/platform/auth/viewer.ts',
    'lib/platform/api/{asked,described,names,partial-day}.ts',
    'lib/platform/storage/{kinds,file-name,problem}.ts',
    'lib/platform/page-cache/tag.ts',
    'lib/platform/office/official.ts',
  ],
  platform: ['lib/platform/**/*.{ts,js,mjs}', 'lib/i18n/*.ts'],
  words: ['lib/i18n/messages/**/*.json'],
  facts: ['prisma/data/**'],
  machinery: ['ops/**', 'prisma/**', 'proxy.ts', 'instrumentation.ts', 'next.config.js', '*.config.*'],
  test: ['tests/**'],
};

/** Who may import whom. */
const law = {
  page: [
    'page',
    'opendata',
    'feature',
    'kit',
    'queries',
    'model',
    'schema',
    'policy',
    'actions',
    'platform',
    'pure',
    'words',
  ],
  handler: ['handler', 'commands', 'queries', 'schema', 'model', 'platform', 'pure', 'db', 'opendata'],
  opendata: ['opendata', 'queries', 'schema', 'model', 'platform', 'pure', 'facts', 'words'],
  feature: ['feature', 'kit', 'actions', 'policy', 'schema', 'model', 'pure', 'enums', 'facts'],
  kit: ['kit', 'pure', 'enums', 'facts'],
  actions: ['actions', 'commands', 'schema', 'model', 'platform', 'pure'],
  commands: ['queries', 'commands', 'policy', 'schema', 'model', 'platform', 'pure', 'db', 'client', 'enums'],
  queries: ['queries', 'policy', 'model', 'platform', 'pure', 'db', 'client', 'enums', 'facts'],
  policy: ['model', 'policy', 'pure', 'enums'],
  schema: ['model', 'schema', 'pure', 'enums'],
  model: ['model', 'pure', 'enums'],
  platform: ['platform', 'pure', 'db', 'words'],
  pure: ['pure', 'enums'],
  db: ['db', 'platform', 'pure', 'client'],
  machinery: Object.keys(kinds).filter((kind) => kind !== 'test'),
  test: Object.keys(kinds),
};

/** A file of two kinds obeys the narrower one, and is reached only by who may reach that. */
const narrower = { page: ['handler', 'opendata'], platform: ['pure', 'db'] };
const reach = (allowed) => ({
  anyOf: allowed,
  noneOf: ['db', 'client'].filter((kind) => !allowed.includes(kind)),
});

const product = [
  'app/**/*.{ts,tsx}',
  'components/**/*.{ts,tsx}',
  'lib/**/*.ts',
  'proxy.ts',
  'instrumentation.ts',
];
const scripts = ['ops/**/*.ts', 'prisma/**/*.ts'];

/** One door each: what may be imported where. */
const door = (name, message) => ({ name, message });
const doors = {
  nextAuth: {
    group: ['next-auth', 'next-auth/*', 'openid-client'],
    message: 'Only lib/platform/auth speaks to next-auth and to an identity provider.',
  },
  recharts: { group: ['recharts', 'recharts/*'], message: 'Only components/charts draws with recharts.' },
  og: {
    group: ['next/og', 'next/image', 'next/headers.js'],
    message: 'Had critical advisories; not used here.',
  },
  cache: { group: ['next/cache'], message: 'Cache tags only through lib/platform/page-cache.' },
  prisma: { group: ['@prisma/*', 'pg'], message: 'Only lib/platform/db speaks to the database driver.' },
};
const closed = (...open) => [
  'error',
  {
    patterns: Object.entries(doors)
      .filter(([name]) => !open.includes(name))
      .map(([, rule]) => rule),
    paths: [door('fs', 'Say node:fs.'), door('path', 'Say node:path.'), door('crypto', 'Say node:crypto.')],
  },
];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only lib/platform/clock tells the time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Only lib/platform/clock tells the time.',
  },
];
const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only lib/platform/env reads the environment.',
  },
];
const always = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No raw HTML.' },
  {
    selector: 'MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]',
    message: 'Raw SQL only through the tagged template.',
  },
  {
    selector: "Property[key.name=/^(where|data)$/] > Identifier[name='input']",
    message: 'Name the fields: input is never spread into a query.',
  },
  { selector: 'TSNonNullExpression', message: 'Say what happens when it is missing.' },
];
const syntax = (...groups) => ['error', ...always, ...groups.flat()];

const tests = ['tests/**/*.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '**/.next*/',
      '.data/',
      'lib/generated/',
      'next-env.d.ts',
      'coverage/',
      'test-results/',
      'public/*',
      '!public/search.js',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: [...product, ...scripts, ...tests, '*.ts', 'public/search.js'],
    extends: [tseslint.configs.strictTypeChecked],
  },
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: [...product, ...scripts, ...tests],
    plugins: { boundaries, 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'boundaries/files': Object.entries(kinds).map(([category, pattern]) => ({ category, pattern })),
      'import-x/resolver': { typescript: true },
      'import/resolver': { typescript: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { file: { categories: '*' } },
              allow: { to: { module: { origin: ['external', 'core'] } } },
            },
            ...Object.entries(law).map(([from, to]) => ({
              from: { file: { categories: { anyOf: [from], noneOf: narrower[from] ?? [] } } },
              allow: { to: { file: { categories: reach(to) } } },
            })),
          ],
        },
      ],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A query may take the viewer without needing it yet; the name says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // A pattern that needs more than linear time lets a long line of input stop the server.
    files: [...product, ...scripts, 'ops/**/*.mjs', 'public/search.js'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: product,
    rules: {
      'max-lines': ['error', { max: 140 }],
      'max-lines-per-function': ['error', { max: 50 }],
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      'no-restricted-imports': closed(),
      'no-restricted-syntax': syntax(clock, environment),
    },
  },
  { files: ['components/charts/**'], rules: { 'no-restricted-imports': closed('recharts') } },
  {
    files: ['lib/platform/auth/**', 'app/api/auth/**'],
    rules: { 'no-restricted-imports': closed('nextAuth') },
  },
  { files: ['lib/platform/page-cache/**'], rules: { 'no-restricted-imports': closed('cache', 'prisma') } },
  {
    files: ['lib/platform/db.ts', 'lib/platform/db/**'],
    rules: { 'no-restricted-imports': closed('prisma') },
  },
  // Next leaves out the Edge half of this file only where it sees process.env.NEXT_RUNTIME itself.
  { files: ['lib/platform/env.ts', 'instrumentation.ts'], rules: { 'no-restricted-syntax': syntax(clock) } },
  { files: ['lib/platform/clock.ts'], rules: { 'no-restricted-syntax': syntax(environment) } },
  {
    files: scripts,
    rules: {
      'max-lines-per-function': ['error', { max: 50 }],
      complexity: ['error', 10],
      'no-restricted-syntax': syntax(),
    },
  },
  {
    files: tests,
    rules: { '@typescript-eslint/no-non-null-assertion': 'error', '@typescript-eslint/require-await': 'off' },
  },
);
