import type { LoaderConfigs } from './model.js';

/** BERT's usual config.json and tokenizer_config.json at this size; the vocabulary itself is in tokenizer.json. */
export const bertConfigs = (
  hiddenSize: number,
  layers: number,
  maxTokens: number,
): LoaderConfigs => ({
  config: {
    architectures: ['BertModel'],
    model_type: 'bert',
    hidden_act: 'gelu',
    hidden_size: hiddenSize,
    num_hidden_layers: layers,
    num_attention_heads: 12,
    intermediate_size: 4 * hiddenSize,
    max_position_embeddings: 512,
    layer_norm_eps: 1e-12,
    pad_token_id: 0,
    type_vocab_size: 2,
    vocab_size: 30522,
  },
  tokenizer: {
    tokenizer_class: 'BertTokenizer',
    do_lower_case: true,
    tokenize_chinese_chars: true,
    strip_accents: null,
    unk_token: '[UNK]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
    cls_token: '[CLS]',
    mask_token: '[MASK]',
    model_max_length: maxTokens,
  },
});
