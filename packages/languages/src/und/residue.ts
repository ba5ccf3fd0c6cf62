import {anywhere, phraseGroup, type PhraseRow} from '../phrase.ts'

/** What assistants, templates and layouts leave behind in a text of any language. */
export const residue: readonly PhraseRow[] = [
  ...phraseGroup({
    kind: 'assistant-token', ...anywhere, source: 'ChatGPT, as collected in Wikipedia:Signs of AI writing',
  }, [
    ':contentreference[oaicite:', 'oaicite', 'oai_citation', 'contentreference', 'attributableindex',
    'attached_file:', 'turn0search', 'citeturn0', 'turn0view', 'turn0image', 'turn0news', 'turn0file',
    'turn1search', 'turn2search', 'turn3search', 'turn1view', 'turn2view', 'iturn0image', 'navlistturn0',
    ':::writing{', 'utm_source=chatgpt.com', 'utm_source=openai',
  ]),
  ...phraseGroup({
    kind: 'assistant-token', ...anywhere, source: 'Gemini, as collected in Wikipedia:Signs of AI writing',
  }, [
    '[cite_start]', '[cite_end]', '[cite:', '(start_span)', '(end_span)',
  ]),
  ...phraseGroup({
    kind: 'assistant-token', ...anywhere, source: 'Grok, Perplexity and Copilot, as collected in Wikipedia:Signs of AI writing',
  }, [
    'grok_card', 'grok_render_citation_card_json', '<grok:render', 'referrer=grok.com', 'ppl-ai-file-upload',
    'utm_source=copilot.com', 'utm_source=perplexity',
  ]),
  ...phraseGroup({
    kind: 'assistant-token', ...anywhere, source: 'chat templates of open models: Llama, Mistral, Qwen, DeepSeek',
  }, [
    '<|im_start|>', '<|im_end|>', '<|endoftext|>', '<|eot_id|>', '<|assistant|>', '<|user|>', '<|system|>',
    '<|begin_of_text|>', '[/inst]', '<<sys>>', '<start_of_turn>', '<end_of_turn>', '</think>',
  ]),
  ...phraseGroup({kind: 'lorem-ipsum', ...anywhere, source: 'the filler text itself, after Cicero, De finibus'}, [
    'lorem ipsum dolor', 'ipsum dolor sit', 'dolor sit amet', 'consectetur adipiscing', 'consectetur adipisicing',
    'consetetur sadipscing', 'adipiscing elit', 'sed do eiusmod', 'sed diam nonumy', 'eirmod tempor',
    'eiusmod tempor', 'tempor incididunt', 'ut labore et dolore', 'magna aliqua', 'magna aliquyam',
    'ut enim ad minim', 'quis nostrud', 'duis aute irure', 'excepteur sint occaecat', 'cupidatat non proident',
    'stet clita kasd', 'at vero eos et accusam', 'takimata sanctus',
  ]),
  ...phraseGroup({kind: 'lorem-ipsum', ...anywhere, source: 'the rest of the filler text, after Cicero, De finibus'}, [
    'labore et dolore magna', 'minim veniam quis', 'minim veniam, quis', 'nostrud exercitation',
    'exercitation ullamco', 'ullamco laboris', 'laboris nisi ut aliquip', 'nisi ut aliquip',
    'ex ea commodo consequat', 'ea commodo consequat', 'aute irure dolor', 'irure dolor in',
    'dolor in reprehenderit', 'reprehenderit in voluptate', 'in voluptate velit', 'velit esse cillum',
    'cillum dolore eu', 'esse cillum dolore', 'eu fugiat nulla', 'nulla pariatur', 'sint occaecat cupidatat',
    'sunt in culpa qui', 'culpa qui officia', 'qui officia deserunt', 'deserunt mollit anim',
    'mollit anim id est', 'anim id est laborum', 'sed ut perspiciatis', 'perspiciatis unde omnis',
    'iste natus error', 'natus error sit voluptatem', 'voluptatem accusantium', 'doloremque laudantium',
    'totam rem aperiam', 'inventore veritatis', 'quasi architecto beatae', 'nemo enim ipsam',
    'voluptas sit aspernatur', 'aut odit aut fugit', 'consequuntur magni dolores', 'ratione voluptatem sequi',
    'neque porro quisquam', 'dolorem ipsum quia', 'at vero eos et accusamus', 'iusto odio dignissimos',
    'blanditiis praesentium', 'voluptatum deleniti', 'quos dolores et quas', 'molestias excepturi',
    'temporibus autem quibusdam', 'et harum quidem rerum', 'nam libero tempore', 'sed diam voluptua',
    'accusam et justo', 'duo dolores et ea rebum', 'clita kasd gubergren', 'no sea takimata',
  ]),
  ...phraseGroup({
    kind: 'lorem-ipsum', ...anywhere,
    source: 'words that generators of filler text put after the first sentence',
  }, [
    'pellentesque habitant morbi', 'habitant morbi tristique', 'tristique senectus et netus',
    'malesuada fames ac turpis', 'vestibulum ante ipsum primis', 'ante ipsum primis in faucibus',
    'orci luctus et ultrices', 'ultrices posuere cubilia', 'posuere cubilia curae', 'class aptent taciti',
    'aptent taciti sociosqu', 'sociosqu ad litora', 'litora torquent per conubia', 'per inceptos himenaeos',
    'nulla facilisi', 'nullam quis risus', 'curabitur blandit tempus', 'maecenas faucibus mollis',
    'cras mattis consectetur', 'donec ullamcorper nulla', 'donec sed odio dui', 'aenean lacinia bibendum',
    'etiam porta sem malesuada', 'integer posuere erat', 'praesent commodo cursus', 'vivamus sagittis lacus',
    'morbi leo risus', 'sed posuere consectetur', 'fusce dapibus, tellus', 'nullam id dolor id nibh',
    'cum sociis natoque', 'sociis natoque penatibus', 'penatibus et magnis dis', 'parturient montes',
    'nascetur ridiculus mus', 'interdum et malesuada fames', 'suspendisse potenti', 'duis vel eros',
    'vivamus at augue', 'phasellus viverra nulla', 'quisque id mi', 'proin eget tortor',
    'vestibulum ac diam sit amet', 'curabitur non nulla sit amet', 'curabitur arcu erat',
  ]),
]
