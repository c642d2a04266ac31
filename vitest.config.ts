import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // Some tests start a process of their own; a busy machine must not fail them.
          testTimeout: 60_000,
          // By default one core of two is left idle.
          maxWorkers: 2,
        },
      },
      {
        // Against the production builds in .output/, in real browsers, one after the other.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a busy machine; what never comes is told by the test all the same.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
