/** The day whose feed holds the odd papers, and nothing else. */
export const oddDay = '2020-02-02';

const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const crowd = Array.from({ length: 300 }, (_, at) => `Participant Number ${at + 1}`);
const prose = 'A sentence that is long enough to be read on, told once more. ';

interface OddPaper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract?: string;
  readonly [field: string]: unknown;
}

const papers: readonly OddPaper[] = [
  {
    id: 'odd-rtl',
    title: 'רשתות נוירונים עמוקות: $x^2 + y^2$ ו־Transformer בעברית',
    abstract: `מאמר זה מציג שיטה חדשה ללמידה עמוקה. ${'אנו מראים שהיא טובה מן השיטות הקודמות. '.repeat(8)}`,
    authors: ['אדה לבלייס', 'Grace Hopper', 'محمد بن موسى الخوارزمي'],
    keywords: ['למידה', 'neural networks'],
  },
  {
    id: 'odd-arabic',
    title: 'التعلم العميق (Deep Learning) في معالجة اللغات',
    abstract: `${'هذه الورقة تقدم طريقة جديدة لمعالجة اللغة. '.repeat(9)}`,
    authors: ['محمد بن موسى الخوارزمي'],
  },
  {
    id: 'odd-unbroken',
    title: `${unbroken.repeat(4)} and https://example.org/${'a/very/long/address/'.repeat(12)}`,
    abstract: `${unbroken.repeat(8)} ${prose.repeat(4)}`,
    authors: [unbroken, `${unbroken} ${unbroken}`],
    categories: ['cs.LG'],
    url: `https://${'subdomain-'.repeat(5)}x.example.org/paper`,
    pdfUrl: 'https://example.org/odd.pdf',
    githubRepo: `https://github.com/example/${'x'.repeat(90)}`,
    githubStars: 1234567,
    upvotes: 1234567,
  },
  { id: 'odd-crowd', title: 'Written by three hundred', abstract: prose, authors: crowd },
  { id: 'odd-empty', title: 'Nothing is known of this one', authors: [] },
  {
    id: 'odd-emoji',
    title: '🧠🔥 Emoji 👩🏽‍🔬 all you need 🏳️‍🌈 — 深度学习综述，机器学习与自然语言处理的进展',
    abstract: `🧪 ${'深度学习在许多领域取得了进展。'.repeat(30)}`,
    authors: ['王小明', 'Ŀļóýđ Ńåmę', '👩🏽‍🔬'],
    categories: ['cs.CL', 'cs.AI', 'cs.LG', 'stat.ML', 'eess.AS', 'q-bio.NC'],
  },
  {
    id: 'odd-formula',
    title: '$\\sum_{i=1}^{n} \\frac{a_i}{b_i} \\le \\int_0^1 f(x)\\,dx$ and more',
    abstract: `$$\\mathcal{L}(\\theta) = ${Array.from({ length: 12 }, (_, at) => `\\frac{\\partial x_{${at}}}{\\partial \\theta_{${at}}}`).join(' + ')}$$ ${prose.repeat(3)}`,
    authors: ['Emmy Noether'],
  },
];

/** What a page has room for and a mail has not, and what would run where it is taken for markup. */
export const oddMailPapers: readonly OddPaper[] = [
  ...papers,
  {
    id: 'odd-endless',
    title: `Endless ${'and on and on '.repeat(715)}`,
    abstract: prose.repeat(500),
    authors: crowd,
  },
  {
    id: 'odd-word',
    title: 'W'.repeat(300),
    abstract: 'w'.repeat(10_000),
    authors: ['w'.repeat(300)],
  },
  {
    id: 'odd-markup',
    title:
      '</title><script>document.title = "taken"</script> & <b>bold</b>\r\nBcc: eve@example.org',
    abstract:
      '<img src="https://eve.example/pixel" onerror="document.title = 1"> <style>* { display: none }</style>',
    authors: ['<a href="https://eve.example">Eve</a>', '"Eve" <eve@example.org>'],
  },
  {
    id: 'odd-override',
    title: 'Turned \u202e about, $\\alpha$ and $5',
    abstract: '\u202e',
    authors: ['\u2067A'],
  },
];

/** Lines of an import file with what stretches a page: scripts of both directions, long words, crowds, nothing at all. */
export const oddPaperLines = (): string =>
  papers.map((paper) => `${JSON.stringify({ ...paper, feedDate: oddDay })}\n`).join('');

/** As long as a name may be, and without a place to break. */
export const longName = 'Übersichtsartikelsammlung'.repeat(4);
export const rtlName = 'רשימת קריאה לקבוצה';
