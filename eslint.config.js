import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'test/hosts/*/src',
      'test/hosts/*/*.config.*',
      'test/package/fixtures',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
      globals: { ...globals.browser, ...globals.node },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/ui/**/*.ts', 'src/embed/**/*.ts', 'src/studio/**/*.ts', 'src/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // Safari drops the list role of a list without bullets unless it is said.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has the lifecycle callbacks that its elements call.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'NodeElement'] } },
  },
  {
    // Types of JSX live in namespaces.
    files: ['src/embed/frameworks/*.ts'],
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    // An ambient module declaration cannot hold an import.
    files: ['src/virtual-guides.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Plain JavaScript, also what runs in the pages that are measured.
    files: ['eslint.config.js', 'test/bench/**/*.js', 'test/mutation/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
