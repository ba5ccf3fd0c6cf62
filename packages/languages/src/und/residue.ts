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
]
