import {existsSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'

/** What builds a site. */
export const generatorNames = ['hugo', 'jekyll', 'astro', 'eleventy', 'docusaurus', 'hexo'] as const

export type GeneratorName = (typeof generatorNames)[number]

/** Where a generator looks for articles. */
export interface Content {
  /** Folders relative to the root of the site, with slashes; the empty one is the root. */
  readonly folders: readonly string[]
  /** Only files in Markdown: its other files are templates. */
  readonly markdownOnly: boolean
  /** Folders whose name starts with `_` hold parts of pages, except for these; undefined where `_` means nothing. */
  readonly underscored: readonly string[] | undefined
}

interface Generator {
  readonly name: GeneratorName
  /** Whether the root of one of its sites looks like this. */
  recognise(names: ReadonlySet<string>, root: string): boolean
  /** Reads from its configuration where it keeps articles. */
  content(root: string): Content | Promise<Content>
}

const data = ['toml', 'yaml', 'yml', 'json'] as const
const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts'] as const

const files = (stem: string, endings: readonly string[]): readonly string[] => endings.map((ending) => `${stem}.${ending}`)

const hugoConfigs = files('hugo', data)
const oldHugoConfigs = files('config', data)
const hugoFolders = ['content', 'archetypes', 'layouts', 'themes']
const jekyllConfigs = ['_config.yml', '_config.yaml']
const astroConfigs = files('astro.config', scripts)
const astroCollections = ['content.config', 'content/config'].flatMap((stem) => files(stem, scripts))
const eleventyConfigs = ['.eleventy.js', ...files('eleventy.config', scripts)]
const docusaurusConfigs = files('docusaurus.config', scripts)

/** In the order of asking: Hexo has a configuration that is named like Jekyll's. */
const generators: readonly Generator[] = [
  {
    name: 'docusaurus',
    recognise: (names) => docusaurusConfigs.some((name) => names.has(name)),
    content: (root) => ({
      folders: [
        'docs', 'blog', 'src/pages', 'versioned_docs', 'i18n',
        ...written(root, docusaurusConfigs, /\bpath:\s*['"`]([^'"`]+)['"`]/g),
      ],
      markdownOnly: true,
      underscored: undefined,
    }),
  },
  {
    name: 'astro',
    recognise: (names) => astroConfigs.some((name) => names.has(name)),
    content(root) {
      const [source = 'src'] = written(root, astroConfigs, /\bsrcDir:\s*['"`]([^'"`]+)['"`]/g)
      const collections = astroCollections.map((name) => posix.join(source, name))
      const bases = written(root, collections, /\bbase:\s*['"`]([^'"`]+)['"`]/g)
      return {
        folders: [posix.join(source, 'content'), posix.join(source, 'pages'), ...bases],
        markdownOnly: true,
        underscored: [],
      }
    },
  },
  {
    name: 'eleventy',
    recognise: (names) => eleventyConfigs.some((name) => names.has(name)),
    content: (root) => ({
      folders: or(written(root, eleventyConfigs, /(?:\binput:\s*|\bsetInputDirectory\(\s*)['"`]([^'"`]+)['"`]/g), ''),
      markdownOnly: true,
      underscored: [],
    }),
  },
  {
    name: 'hexo',
    recognise: (names, root) => names.has('_config.yml')
      && (names.has('scaffolds') || /"hexo"\s*:/.test(textOf(join(root, 'package.json')))),
    content: (root) => ({
      folders: or(written(root, ['_config.yml'], /^source_dir:[ \t]*['"]?([^\s'"#]+)/gm), 'source'),
      markdownOnly: true,
      underscored: ['_posts', '_drafts'],
    }),
  },
  {
    name: 'hugo',
    recognise: (names, root) => hugoConfigs.some((name) => names.has(name))
      || (oldHugoConfigs.some((name) => names.has(name)) && hugoFolders.some((name) => names.has(name)))
      || (names.has('config') && hugoConfigFiles.slice(hugoConfigs.length).some((name) => existsSync(join(root, name)))),
    content: (root) => ({
      folders: or(written(root, [...hugoConfigFiles, ...oldHugoConfigs], /\bcontentDir["']?[ \t]*[:=][ \t]*["']?([^\s"',#]+)/gi), 'content'),
      markdownOnly: false,
      underscored: undefined,
    }),
  },
  {
    name: 'jekyll',
    recognise: (names) => jekyllConfigs.some((name) => names.has(name)),
    content: async (root) => ({
      folders: or(written(root, jekyllConfigs, /^source:[ \t]*['"]?([^\s'"#]+)/gm), ''),
      markdownOnly: true,
      underscored: ['_posts', '_drafts', ...await jekyllCollections(root)],
    }),
  },
]

const hugoConfigFiles: readonly string[] = [
  ...hugoConfigs,
  ...['hugo', 'config', 'languages'].flatMap((stem) => files(`config/_default/${stem}`, data)),
]

/** Files that tell a generator, or where it keeps articles: whoever watches a site watches them. */
export const generatorFiles: ReadonlySet<string> = new Set([
  ...hugoConfigs, ...oldHugoConfigs, ...jekyllConfigs, ...astroConfigs, ...eleventyConfigs, ...docusaurusConfigs,
])

/** The generator whose site has its root in a folder with these names. */
export function recogniseGenerator(root: string, names: readonly string[]): GeneratorName | undefined {
  const all = new Set(names)
  return generators.find((generator) => generator.recognise(all, root))?.name
}

/** Where a generator keeps the articles of a site; undefined where it has none of the folders. */
export async function contentOf(name: GeneratorName, root: string): Promise<Content | undefined> {
  const content = await generators.find((generator) => generator.name === name)?.content(root)
  const folders = (content?.folders ?? []).map(tidy).filter((folder) => existsSync(join(root, folder)))
  return content && folders.length > 0 ? {...content, folders: [...new Set(folders)]} : undefined
}

function tidy(folder: string): string {
  return posix.join('/', folder.replaceAll('\\', '/'), '/').slice(1, -1)
}

function or(found: readonly string[], usual: string): readonly string[] {
  return found.length > 0 ? found : [usual]
}

/** What a pattern captures in the files of a site, as far as they are there. Nothing is run. */
function written(root: string, names: readonly string[], pattern: RegExp): readonly string[] {
  return names.flatMap((name) => [...textOf(join(root, name)).matchAll(pattern)].map(([, value = '']) => value))
}

async function jekyllCollections(root: string): Promise<readonly string[]> {
  for (const name of jekyllConfigs) {
    const config = await yamlOf(join(root, name))
    const {collections} = config
    if (Array.isArray(collections)) return collections.map((collection) => `_${String(collection)}`)
    if (isRecord(collections)) return Object.keys(collections).map((collection) => `_${collection}`)
  }
  return []
}

async function yamlOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const {parse} = await import('yaml')
  try {
    const value: unknown = parse(textOf(file))
    return isRecord(value) ? value : {}
  } catch {
    // A configuration that its own generator could not read tells us nothing.
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
