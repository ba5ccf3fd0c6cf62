import {configDefaults, defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    // Many tests start a program, some of them a dozen times: a busy machine needs its time for that.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {extends: true, test: {name: 'tests', exclude: [...configDefaults.exclude, 'accuracy/**']}},
      // Reads thousands of articles, and is therefore run by its own script: `npm run accuracy`.
      {extends: true, test: {name: 'accuracy', include: ['accuracy/**/*.test.ts'], testTimeout: 900_000}},
    ],
  },
})
export default config
