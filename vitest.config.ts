import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/e2e/**"],
          testTimeout: 60_000, // a limit on hanging, not on time: machines differ
          hookTimeout: 60_000,
          sequence: {groupOrder: 0}
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts", "test/e2e/**/*.test.ts"],
          globalSetup: ["test/site/buildOnce.ts", "test/e2e/installChromium.ts"],
          // limits on hanging too: a test of a minute on a crowded machine is a slow one, not a failed one
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: {poll: {timeout: 30_000}}, // as long as the browser's own waits; the default of 1 s is a time check
          sequence: {groupOrder: 1}
        }
      }
    ]
  }
});
