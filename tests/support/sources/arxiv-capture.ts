/** An answer of arXiv's API as it comes: wrapped lines, entities, an old id, affiliations. The abstracts are retold. */
export const arxivCapture = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/kbE+jLcHsSENBy428JNKSKJMjNA</id>
  <title>arXiv Query: search_query=&amp;id_list=hep-ex/0307015,0710.5765,1706.03762&amp;start=0&amp;max_results=10</title>
  <updated>2026-01-19T11:18:29Z</updated>
  <link href="https://arxiv.org/api/query?search_query=&amp;start=0&amp;max_results=10&amp;id_list=hep-ex/0307015,0710.5765,1706.03762" type="application/atom+xml"/>
  <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
  <opensearch:totalResults>3</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
  <entry>
    <id>http://arxiv.org/abs/hep-ex/0307015v1</id>
    <title>Multi-Electron Production at High Transverse Momenta in ep Collisions at
  HERA</title>
    <updated>2003-07-07T17:46:39Z</updated>
    <link href="https://arxiv.org/abs/hep-ex/0307015v1" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/hep-ex/0307015v1" rel="related" type="application/pdf" title="pdf"/>
    <summary>  Events with several electrons were counted in collisions of electrons
or positrons with protons.
  Their rates are held against what the standard model expects.
</summary>
    <category term="hep-ex" scheme="http://arxiv.org/schemas/atom"/>
    <published>2003-07-07T17:46:39Z</published>
    <arxiv:comment>23 pages, 8 figures and 4 tables</arxiv:comment>
    <arxiv:primary_category term="hep-ex"/>
    <arxiv:journal_ref>Eur.Phys.J.C31:17-29,2003</arxiv:journal_ref>
    <author>
      <name> H1 Collaboration</name>
    </author>
    <arxiv:doi>10.1140/epjc/s2003-01326-x</arxiv:doi>
    <link rel="related" href="https://doi.org/10.1140/epjc/s2003-01326-x" title="doi"/>
  </entry>
  <entry>
    <id>http://arxiv.org/abs/0710.5765v1</id>
    <title>Halo Gas Cross Sections And Covering Fractions of MgII Absorption Selected Galaxies</title>
    <updated>2007-10-30T21:18:23Z</updated>
    <link href="https://arxiv.org/abs/0710.5765v1" rel="alternate" type="text/html"/>
    <summary>  How much of the sky around a galaxy its gas covers, &lt;f_c&gt;, is
worked out for lines stronger than W_r(2796) &gt; 0.3 &amp; seen at mid&#45;redshift.</summary>
    <category term="astro-ph" scheme="http://arxiv.org/schemas/atom"/>
    <category term="85-08" scheme="http://arxiv.org/schemas/atom"/>
    <published>2007-10-30T21:18:23Z</published>
    <arxiv:primary_category term="astro-ph"/>
    <author>
      <name>G. G. Kacprzak</name>
      <arxiv:affiliation>NMSU</arxiv:affiliation>
    </author>
    <author>
      <name>C. W. Churchill</name>
      <arxiv:affiliation>NMSU</arxiv:affiliation>
    </author>
    <author>
      <name>M. T. Murphy</name>
      <arxiv:affiliation>IoA</arxiv:affiliation>
      <arxiv:affiliation>Swinburne</arxiv:affiliation>
    </author>
  </entry>
  <entry>
    <id>http://arxiv.org/abs/1706.03762v7</id>
    <title>Attention Is All You Need</title>
    <updated>2023-08-02T00:41:18Z</updated>
    <link href="https://arxiv.org/abs/1706.03762v7" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/1706.03762v7" rel="related" type="application/pdf" title="pdf"/>
    <summary>A translator built from attention alone, without recurrence or convolution.</summary>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <published>2017-06-12T17:57:34Z</published>
    <arxiv:comment>15 pages, 5 figures</arxiv:comment>
    <arxiv:primary_category term="cs.CL"/>
    <author>
      <name>Ashish Vaswani</name>
    </author>
    <author>
      <name>Noam Shazeer</name>
    </author>
  </entry>
</feed>
`;
