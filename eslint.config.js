import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import {defineConfig, globalIgnores} from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import ts from 'typescript-eslint'

/** The folder of one language: `en`, `fil`, `zh-Hans`. */
const languageData = 'packages/languages/src/@([a-z][a-z]|[a-z][a-z][a-z]|[a-z][a-z]-*)/**/*.ts'

const controlFlow = [
  'ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression',
  'IfStatement', 'SwitchStatement', 'ConditionalExpression', 'LogicalExpression', 'TryStatement',
  'ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement', 'NewExpression',
]

export default defineConfig(
  globalIgnores(['**/dist/', '**/.turbo/', '**/coverage/', '**/generated/', '**/fixtures/', 'examples/**/*.d.ts']),
  {linterOptions: {noInlineConfig: true}},
  js.configs.recommended,
  {
    plugins: {'@stylistic': stylistic},
    rules: {
      '@stylistic/eol-last': 'error',
      '@stylistic/max-len': ['error', {
        code: 120, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true,
      }],
      '@stylistic/no-tabs': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/object-curly-spacing': ['error', 'never'],
      '@stylistic/quotes': ['error', 'single', {avoidEscape: true, allowTemplateLiterals: 'always'}],
      '@stylistic/semi': ['error', 'never'],
      eqeqeq: 'error',
    },
  },
  {
    plugins: {regexp},
    rules: {
      'regexp/no-empty-alternative': 'error',
      'regexp/no-empty-character-class': 'error',
      'regexp/no-misleading-capturing-group': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
      'regexp/no-unused-capturing-group': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/optimal-quantifier-concatenation': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `[...text]` goes by code points here, and on purpose.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['packages/*/src/**', 'apps/*/src/**'],
    rules: {
      'max-lines': ['error', {max: 350, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.test.ts', languageData],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(fails|only|skip|todo)$/]',
        message: 'A test runs, or is not there. One that needs a part of the machine asks `requirement`.',
      }, {
        selector: 'MemberExpression[object.name="vi"][property.name=/^(fn|mock|doMock|spyOn|stubGlobal)$/]',
        message: 'A test runs the real thing.',
      }],
    },
  },
  {
    files: [languageData],
    rules: {
      'no-restricted-syntax': ['error', ...controlFlow.map(selector => ({
        selector,
        message: 'A language is data. Code that reads it belongs beside `language.ts`, or into a rule.',
      }))],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly'}},
  },
  {
    files: ['apps/cli/bin/*.js', '**/*.cjs'],
    languageOptions: {sourceType: 'commonjs', globals: {process: 'readonly', require: 'readonly'}},
  },
)
