import { defineConfig } from 'vitest/config';

// A busy machine is slow; a test that hangs ends all the same.
const common = { restoreMocks: true, testTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,corpus,property,fuzz,accuracy}/**/*.test.ts'],
          exclude: ['tests/unit/renderer/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
