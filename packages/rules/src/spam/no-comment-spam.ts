import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'spam/no-comment-spam',
  summary: 'Disallow comments that were copied into the article.',
  why: 'The buttons of a comment form between the words show that a page was copied with its comments, and comments carry spam.',
  confidence: 'certain',
  unit: 'block',
  trigger: /Reply\s?Delete|Balas\s?Hapus|Antworten\s?Löschen|Responder\s?(?:Eliminar|Excluir)|RépondreSupprimer/,
  messages: {comment: '`{words}` are the buttons of a comment form. Delete the comments that were copied along.'},
  options: v.object({}),
  examples: {
    valid: ['Press Reply, then Delete.', 'You can reply, delete or move a message.'],
    invalid: [
      {text: 'Nice post. ⟦ReplyDelete⟧This is very useful.'},
      {text: 'Thank you for sharing!\n⟦Reply Delete⟧'},
      {language: 'id', text: 'Artikel bagus gan⟦BalasHapus⟧Terima kasih'},
    ],
  },
  check({block, report}) {
    const buttons = /(?:ReplyDelete|BalasHapus|AntwortenLöschen|ResponderEliminar|ResponderExcluir|RépondreSupprimer)(?=\p{Lu}|$|\s)|(?:Reply Delete|Balas Hapus|Antworten Löschen|Responder Eliminar|Responder Excluir)(?=$|\p{Lu})/gu
    for (const {0: words, index} of block.prose.matchAll(buttons)) {
      report({at: block.locate(index, index + words.length), message: 'comment', data: {words}})
    }
  },
})
