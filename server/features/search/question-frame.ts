// Only what begins as a question or a request has a frame: "list decoding" is a topic.
const asking =
  /^(?:what|which|who|where|how|is|are|was|were|has|have|do|does|did|can|could|would|will|please|i|i'm|i’m|any|looking for|(?:find|show|give|list|tell|suggest|recommend)(?: me| us)? (?:an?|any|some|the|about|papers?|research|studies|work|articles?))(?!\S)/i;

const frameWords = new Set(
  `a an any some the one ones of on in into for to from with about towards toward if that this these those it its also
  i i'm i’m am me my we us you your please can could would will should may want need like wish try trying
  is are was were be been being has have had do does did done there
  what which who whom whose where how know understand learn more tell show give find list share help point direct guide
  refer provide suggest recommend look looks looking interested
  paper papers article articles study studies research work works literature publication publications report reports
  reference references resource resources scholarly academic recent prior previous existing published conducted
  available relevant related notable significant seminal first
  investigate investigates investigating investigated explore explores exploring explored examine examines examining
  examined discuss discusses discussing discussed address addresses addressing addressed propose proposes proposing
  proposed introduce introduces introducing introduced present presents presenting presented describe describes
  describing described studying studied consider considers analyze analyzes analyzing analyse analyses analysing focus
  focuses focusing focused deal deals dealing concerning regarding`.split(/\s+/),
);
const fewest = 3;

/**
 * What a question is about: "Could you recommend papers that explore sparse attention in long documents?" without the
 * words before "sparse", which say nothing about a paper, and are rare enough in abstracts for BM25 to weigh them.
 */
export function withoutFrame(text: string): string {
  if (!asking.test(text)) return text;
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !frameWords.has(bare(word)));
  return first === -1 || words.length - first < fewest ? text : words.slice(first).join(' ');
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
