/** The model's folder below the model directory, and its name on the hub. */
export const MODEL_NAME = 'Xenova/all-MiniLM-L6-v2';
export const MODEL_DIMENSION = 384;

/** What the model was trained on; longer texts are cut. */
export const MODEL_MAX_TOKENS = 256;

/** Names everything a vector depends on: weights, their precision, pooling and cut. */
export const MODEL_ID = `${MODEL_NAME}@q8-mean-${MODEL_MAX_TOKENS}`;

/** BERT's usual config.json at this model's size; kept here so that no copy on disk can differ. */
export const BERT_CONFIG = {
  architectures: ['BertModel'],
  model_type: 'bert',
  hidden_act: 'gelu',
  hidden_size: MODEL_DIMENSION,
  num_hidden_layers: 6,
  num_attention_heads: 12,
  intermediate_size: 1536,
  max_position_embeddings: 512,
  layer_norm_eps: 1e-12,
  pad_token_id: 0,
  type_vocab_size: 2,
  vocab_size: 30522,
};

/** BERT's usual tokenizer_config.json; the vocabulary itself is in tokenizer.json. */
export const TOKENIZER_CONFIG = {
  tokenizer_class: 'BertTokenizer',
  do_lower_case: true,
  tokenize_chinese_chars: true,
  strip_accents: null,
  unk_token: '[UNK]',
  sep_token: '[SEP]',
  pad_token: '[PAD]',
  cls_token: '[CLS]',
  mask_token: '[MASK]',
  model_max_length: MODEL_MAX_TOKENS,
};
