/** As bioRxiv sends it (RSS 1.0); the abstracts are retold. */
export const rdfFeed = `<?xml version="1.0" encoding="UTF-8" ?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://purl.org/rss/1.0/modules/prism/" xmlns="http://purl.org/rss/1.0/" xmlns:syn="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://biorxiv.org">
<title>bioRxiv Subject Collection: Bioengineering</title>
<link>https://biorxiv.org</link>
<items><rdf:Seq><rdf:li rdf:resource="http://biorxiv.org/cgi/content/short/857789v1?rss=1"/></rdf:Seq></items>
</channel>
<item rdf:about="http://biorxiv.org/cgi/content/short/857789v1?rss=1">
<title><![CDATA[
Microscale Collagen and Fibroblast Interactions Enhance Primary Human Hepatocyte Functions in 3-Dimensional Models
]]></title>
<link>http://biorxiv.org/cgi/content/short/857789v1?rss=1</link>
<description><![CDATA[
Liver cells in droplets of collagen, coated with fibroblasts, work for six weeks &lt;and more&gt;.
]]></description>
<dc:creator><![CDATA[Kukla, D., Crampton, A., Wood, D., Khetani, S. R.]]></dc:creator>
<dc:date>2019-11-29</dc:date>
<dc:identifier>doi:10.1101/857789</dc:identifier>
<dc:title><![CDATA[Microscale Collagen and Fibroblast Interactions Enhance Primary Human Hepatocyte Functions in 3-Dimensional Models]]></dc:title>
<dc:publisher>Cold Spring Harbor Laboratory</dc:publisher>
<prism:publicationDate>2019-11-29</prism:publicationDate>
</item>
</rdf:RDF>`;

/** RSS 2.0 in the ways of PubMed, of arXiv and of a blog. */
export const rssFeed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>A list</title><link>https://list.example/</link><description>Of papers</description>
<atom:link href="https://list.example/rss" rel="self" type="application/rss+xml"/>
<item>
<title>Highly accurate protein structure prediction with AlphaFold</title>
<link>https://pubmed.ncbi.nlm.nih.gov/34265844/?utm_source=rss</link>
<description>&lt;p&gt;Nature. 2021&lt;/p&gt;&lt;p&gt;&lt;b&gt;ABSTRACT&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A network folds proteins from their &lt;i&gt;sequence&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;PMID:34265844&lt;/p&gt;</description>
<guid isPermaLink="false">pubmed:34265844</guid>
<pubDate>Thu, 15 Jul 2021 06:00:00 -0400</pubDate>
<dc:creator>John Jumper</dc:creator><dc:creator>Richard Evans</dc:creator>
<dc:identifier>pmid:34265844</dc:identifier><dc:identifier>doi:10.1038/s41586-021-03819-2</dc:identifier>
</item>
<item>
<title>Attention Is All You Need</title>
<link>https://arxiv.org/abs/1706.03762</link>
<description>arXiv:1706.03762v7 Announce Type: replace
Abstract: A translator built from attention alone.</description>
<guid isPermaLink="false">oai:arXiv.org:1706.03762v7</guid>
<category>cs.CL</category><category>cs.LG</category>
<pubDate>Wed, 02 Aug 2023 00:00:00 -0400</pubDate>
<dc:creator>Ashish Vaswani, Noam Shazeer</dc:creator>
</item>
<item>
<title>Notes &amp;amp; more</title><link>https://blog.example/notes?id=1&amp;p=2</link>
<content:encoded><![CDATA[<p>First.</p><script>alert(1)</script><p>Second <a href="https://x.example">link</a>.</p>]]></content:encoded>
<author>ada@example.org (Ada Lovelace)</author><pubDate>no day at all</pubDate>
</item>
</channel></rss>`;

export const atomFeed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>A journal</title><id>tag:journal.example,2026:feed</id><updated>2026-01-16T10:00:00Z</updated>
<entry>
<id>tag:journal.example,2026:17</id>
<title type="html">On &lt;em&gt;weaver birds&lt;/em&gt;</title>
<link rel="self" href="https://journal.example/17.xml"/>
<link rel="alternate" type="text/html" href="https://journal.example/doi/10.5555/weaver.17"/>
<summary type="html">&lt;p&gt;How they build.&lt;/p&gt;</summary>
<author><name>Ada Lovelace</name></author><author><name>Grace Hopper</name></author>
<published>2026-01-15T09:30:00+01:00</published><updated>2026-01-16T09:30:00Z</updated>
<category term="birds"/>
</entry>
<entry>
<id>https://journal.example/18</id><title>Without a DOI</title>
<link href="https://journal.example/18"/><content>Plain.</content><updated>2026-01-16T10:00:00Z</updated>
</entry>
</feed>`;
