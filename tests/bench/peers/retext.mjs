// unified-engine with two retext plugins over the text files of a folder.
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {engine} from 'unified-engine'

const folder = process.argv[2]
engine({
  files: readdirSync(folder).map((name) => join(folder, name)),
  processor: unified().use(retextEnglish).use(retextIndefiniteArticle).use(retextRepeatedWords).use(retextStringify),
  extensions: ['txt'],
  color: false,
  out: false,
}, (error) => { if (error) throw error })
