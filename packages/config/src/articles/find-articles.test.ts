import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ConfigFiles} from '../config-files.ts'
import {ArticleFinder} from './find-articles.ts'
import {generatorOf} from './site.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-articles-')))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** Files by name; those that are left undefined hold a few words. */
function plant(files: Readonly<Record<string, string>>, ...names: readonly string[]): void {
  const all = {...files, ...Object.fromEntries(names.map((name) => [name, 'The bridge reopens\n']))}
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

const finder = () => {
  const configs = new ConfigFiles()
  return new ArticleFinder({cwd: folder, layersFor: (path) => configs.layersFor(path)})
}

async function found(...inputs: readonly string[]): Promise<readonly string[]> {
  const {paths} = await finder().find(inputs.length > 0 ? inputs : ['.'])
  return paths.map((path) => relative(folder, path).replaceAll(sep, '/'))
}

const always = ['README.md', 'pages/plain.md', 'pages/plain.html']

/** A site of each generator: its files, those that are articles, and those that are none. */
const sites = {
  hugo: {
    files: {'hugo.toml': 'title = "The Ferry"\n'},
    articles: ['content/about.html', 'content/posts/a.md'],
    others: ['themes/tide/README.md', 'themes/tide/content/demo.md', 'layouts/index.html'],
  },
  'hugo with a folder for each language': {
    files: {'config/_default/languages.toml': '[en]\ncontentDir = "text/en"\n[id]\ncontentDir = "text/id"\n'},
    articles: ['text/en/a.md', 'text/id/a.md'],
    others: ['content/old.md', 'text/notes.md'],
  },
  jekyll: {
    files: {'_config.yml': 'title: The Ferry\ncollections:\n  boats:\n    output: true\n'},
    articles: ['_boats/anna.md', '_posts/2026-05-06-a.md', 'about.md'],
    others: ['_includes/note.md', '_layouts/post.html', 'index.html'],
  },
  astro: {
    files: {'astro.config.mjs': 'export default {}\n', 'src/content.config.ts': `glob({pattern: '*', base: './text/blog'})\n`},
    articles: ['src/content/a.mdx', 'src/pages/about.md', 'text/blog/b.md'],
    others: ['src/components/note.md', 'src/content/_draft/b.md', 'public/index.html'],
  },
  eleventy: {
    files: {'eleventy.config.js': `export default () => ({dir: {input: 'text'}})\n`},
    articles: ['text/a.md', 'text/posts/b.md'],
    others: ['text/_includes/note.md', 'text/index.html'],
  },
  docusaurus: {
    files: {'docusaurus.config.js': `export default {presets: [['classic', {docs: {path: 'guides'}}]]}\n`},
    articles: ['blog/a.mdx', 'guides/_shared.md', 'guides/b.md', 'src/pages/about.md'],
    others: ['src/components/note.md'],
  },
  hexo: {
    files: {'_config.yml': 'source_dir: text\n', 'package.json': '{"hexo": {"version": "7.0.0"}}'},
    articles: ['text/_posts/a.md', 'text/about/index.md'],
    others: ['text/_data/note.md', 'themes/tide/about.md'],
  },
}

describe('a site', () => {
  it.each(Object.entries(sites))('of %s gives what its generator publishes', async (name, {files, articles, others}) => {
    plant(files, ...articles, ...others, 'README.md')
    expect(await found()).toEqual(articles)
    expect(generatorOf(folder)).toBe(name.split(' ')[0])
  })

  it('below the folder of a search has its convention too, and its neighbours have none', async () => {
    plant({'site/hugo.toml': ''}, 'site/content/a.md', 'site/themes/tide/b.md', 'notes/c.txt')
    expect(await found()).toEqual(['notes/c.txt', 'site/content/a.md'])
  })

  it('gives all of a folder that is named', async () => {
    plant({'hugo.toml': ''}, 'content/a.md', 'drafts/b.md')
    expect(await found('drafts')).toEqual(['drafts/b.md'])
  })

  it('without any of the usual folders gives every article', async () => {
    plant({'hugo.toml': ''}, 'pages/a.md')
    expect(await found()).toEqual(['pages/a.md'])
  })

  it('is what the configuration says, not what it looks like', async () => {
    plant({'hugo.toml': '', 'presscheck.config.yaml': 'site:\n  generator: none\n'}, 'content/a.md', 'pages/b.md')
    expect(await found()).toEqual(['content/a.md', 'pages/b.md'])
    plant({'presscheck.config.yaml': 'site:\n  generator: docusaurus\n'}, 'docs/c.md')
    expect(await found()).toEqual(['docs/c.md'])
  })
})

describe('a folder without a generator', () => {
  it('gives all but what is about the project', async () => {
    plant({}, ...always)
    expect(await found()).toEqual(['pages/plain.html', 'pages/plain.md'])
  })
})

describe('.presscheckignore', () => {
  it('has the syntax of .gitignore, in any folder, and the last word over it', async () => {
    plant(
      {'.gitignore': 'kept/\nout/\n', '.presscheckignore': '!kept/\n/old/\n', 'news/.presscheckignore': '*.html\n!front.html\n'},
      'kept/a.md', 'out/b.md', 'old/c.md', 'news/old/d.md', 'news/e.html', 'news/front.html',
    )
    expect(await found()).toEqual(['kept/a.md', 'news/front.html', 'news/old/d.md'])
  })

  it('silences what is named: a file, a folder', async () => {
    plant({'.presscheckignore': 'old/\n'}, 'old/c.md')
    expect(await finder().find(['old/c.md', 'old'])).toEqual({paths: [], problems: [], folders: []})
  })
})

describe('the configuration', () => {
  it('says which files are articles, in place of every convention', async () => {
    plant(
      {'hugo.toml': '', 'presscheck.config.yaml': 'files: [pages/**, "*.story", "!pages/old/**"]\n'},
      'content/a.md', 'pages/README.md', 'pages/old/b.md', 'x/c.story',
    )
    expect(await found()).toEqual(['pages/README.md', 'x/c.story'])
  })

  it('says which are none, in a search, for a folder, a pattern and a file', async () => {
    plant({'presscheck.config.json': '{"ignore": ["old/**", "*.txt"]}'}, 'a.md', 'a.txt', 'old/b.md', 'new/old/c.md')
    expect(await found()).toEqual(['a.md', 'new/old/c.md'])
    expect(await finder().find(['old', 'a.txt'])).toEqual({paths: [], problems: [], folders: []})
    expect(await found('**/*.{md,txt}')).toEqual(['a.md', 'new/old/c.md'])
  })

  it('counts from its own folder', async () => {
    plant({'presscheck.config.json': '{"ignore": ["old/**"]}', 'new/presscheck.config.json': '{}'}, 'old/a.md', 'new/old/b.md')
    expect(await found()).toEqual(['new/old/b.md'])
  })
})

describe('comesUpon', () => {
  it('agrees with the search on every file', async () => {
    const all = Object.values(sites).flatMap(({articles, others}) => [...articles, ...others])
    plant(
      {...sites.jekyll.files, 'text/hugo.toml': '', '.gitignore': 'out/\n', '.presscheckignore': 'b.md\n'},
      ...all, ...always, 'out/a.md', 'node_modules/a/b.txt',
    )
    for (const input of ['.', 'text', 'text/_posts', 'out', '**/*.html', 'about.md']) {
      const {paths} = await finder().find([input])
      const asked = new Set<string>()
      for (const name of [...all, ...always, 'out/a.md', 'node_modules/a/b.txt']) {
        if (await finder().comesUpon([input], join(folder, name))) asked.add(join(folder, name))
      }
      expect([...asked].sort(), input).toEqual([...paths].sort())
    }
  })
})
