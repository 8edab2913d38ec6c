/** What the tests of plans ask beside each field for itself: lists in all their orders, pages further on, and changes. */
export interface Named {
  readonly paper: string;
  readonly other: string;
  readonly collection: string;
  readonly profile: string;
  readonly theImport: string;
}

const card = '{ edges { cursor node { id key title } } pageInfo { hasNextPage endCursor } }';
const words = '"word7 field"';

const feeds = ['DAY', 'WEEK', 'MONTH'].flatMap((period) =>
  ['TRENDING', 'NEWEST', 'UPVOTES'].flatMap((order) =>
    ['', ', category: "field.7"'].map(
      (category) =>
        `{ feed(period: ${period}, order: ${order}, on: "2025-03-01", first: 20${category}) { ${card.slice(1, -1)} previousDate nextDate } }`,
    ),
  ),
);
const searches = [
  ...['RELEVANCE', 'NEWEST', 'UPVOTES'].map((order) => `query: ${words}, order: ${order}`),
  ...['MEANING', 'WORDS'].map((mode) => `query: ${words}, mode: ${mode}`),
  `query: "author:number7777 word7"`,
  `query: "category:field.7 -word9 year:2024..2025"`,
  `query: "\\"Paper 700 of field\\""`,
  `query: "Paper 700 of field 100"`,
  `query: "10.1000/700"`,
  `query: ${words}, filter: { publishedAfter: "2024-06-01", categories: ["field.7"] }`,
  `query: ${words}, filter: { saved: true }`,
].map((args) => `{ search(${args}, first: 20) { totalCount edges { score node { key title } } } }`);
const lists = [
  'saved(filter: { tag: "tag3" })',
  'saved(filter: { noted: true })',
  'saved(filter: { readState: TO_READ })',
  'rated(rating: UP)',
  'rated(rating: DOWN)',
  'dismissed(first: 5)',
  'removedPapers(first: 5)',
  'following(of: AUTHORS)',
  'following(of: TOPICS)',
  'following(of: KEYWORDS)',
].map((list) => `{ viewer { ${list} ${card} } }`);

const changes = ({ paper, other, collection, profile }: Named): string[] => [
  ...['UP', 'DOWN', 'NONE'].map(
    (rating) => `ratePaper(paperId: ${paper}, rating: ${rating}) { paper { upvoteCount } }`,
  ),
  `ratePaper(paperId: ${other}, rating: UP) { paper { upvoteCount } }`,
  ...['true', 'false', 'true'].map(
    (on) => `savePaper(paperId: ${paper}, saved: ${on}) { paper { viewerSaved } }`,
  ),
  ...['true', 'false'].map(
    (on) => `dismissPaper(paperId: ${other}, dismissed: ${on}) { paper { viewerDismissed } }`,
  ),
  ...['true', 'false'].map(
    (on) => `markSeen(paperIds: [${paper}, ${other}], seen: ${on}) { papers { viewerSeen } }`,
  ),
  `recordImpressions(paperIds: [${paper}, ${other}]) { ok }`,
  `recordOpen(paperId: ${paper}, seconds: 20) { ok }`,
  `editSaved(edits: [{ paperIds: [${paper}], note: "a note", addTags: ["later"] }]) { papers { id } }`,
  `renameTag(from: "later", to: "sooner") { papers { id } }`,
  `removeTag(name: "sooner") { papers { id } }`,
  `forgetPaper(paperId: ${other}) { paper { id } }`,
  `collectPapers(id: ${collection}, paperIds: [${paper}, ${other}]) { collection { id } }`,
  `annotateCollected(id: ${collection}, paperId: ${paper}, note: "a note") { collection { id } }`,
  `moveCollected(id: ${collection}, paperId: ${other}, before: ${paper}) { collection { id } }`,
  `collectPapers(id: ${collection}, paperIds: [${paper}], collected: false) { collection { id } }`,
  `restoreCollected(id: ${collection}, paperIds: [${paper}]) { collection { id } }`,
  `shareCollection(id: ${collection}, shared: true) { collection { id } }`,
  `createCollection(name: "A new one") { collection { id } }`,
  `discardPapers(paperIds: [${paper}]) { __typename }`,
  `movePaper(paperId: ${paper}, profileId: ${profile}) { ok }`,
  `updateProfile(id: ${profile}, input: { name: "Renamed" }) { profile { id } }`,
  `resetProfile(id: ${profile}) { profile { id } }`,
  `removeProfile(id: ${profile}) { profiles { id } }`,
  `followAuthor(author: "Author Number77", followed: true) { __typename }`,
  `followKeyword(keyword: "word77", followed: true) { __typename }`,
  `followTopics(topics: ["field.1", "field.2"]) { viewer { id } }`,
  `saveSearch(query: "word3 word4") { __typename }`,
  `mute(kind: WORD, value: "word99") { mutes { value } }`,
  `unmute(kind: WORD, value: "word99") { mutes { value } }`,
  `openFeed(list: FOR_YOU) { __typename }`,
  `closeFeed(list: FOR_YOU) { __typename }`,
  `updateDigest(input: { frequency: DAILY, hour: 9 }) { digest { frequency } }`,
  `updatePreferences(input: { diversity: 0.5 }) { preferences { diversity } }`,
  `sendDigest { delivery { status } }`,
  `subscribe(email: "someone.new@example.org", frequency: WEEKLY) { ok }`,
  `signUp(input: { email: "new@example.org", password: "correct horse battery", displayName: "Ada", timeZone: "UTC" }) { token }`,
  `signIn(input: { email: "new@example.org", password: "correct horse battery" }) { token }`,
];

export const writtenRequests = (named: Named): string[] => [
  `{ map { regions { id terms paperCount } } }`,
  `{ viewer { libraryImport(id: ${named.theImport}) { state } } }`,
  ...feeds,
  ...searches,
  ...lists,
  ...changes(named).map((change) => `mutation { ${change} }`),
];

/** Pages, feeds and files, each by its path. */
export const paths = [
  '/',
  '/?period=WEEK',
  '/for-you',
  '/sitemap.xml',
  '/sitemaps/1.xml',
  '/feeds/daily.rss',
  '/feeds/weekly.atom?category=field.7',
  '/feeds/monthly.json',
  '/export/library.bib',
  '/export/papers.ris?id=file:none',
  '/map/places',
  '/health/ready',
  '/metrics',
];
