import {configDefaults, defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  // Many tests start a program, some of them a dozen times: a busy machine needs its time for that.
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // They kill and fill for minutes: npm run test:robustness.
    exclude: [...configDefaults.exclude, 'robustness/**'],
  },
})
export default config
