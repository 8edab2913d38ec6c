import type { CodegenConfig } from '@graphql-codegen/cli';

/** Run with `npx graphql-codegen --config client/codegen.ts`; the result is committed, so no build needs it. */
const config: CodegenConfig = {
  schema: 'server/graphql/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/gql/**'],
  generates: {
    'client/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        enumsAsTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', EmailAddress: 'string' },
      },
    },
  },
};

export default config;
