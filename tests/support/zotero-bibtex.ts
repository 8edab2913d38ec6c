/** A library as Zotero writes it to BibTeX: fields of its own, TeX in names and titles, every few entries of another kind. */
export function zoteroBibtex(count: number): string {
  return Array.from({ length: count }, (_, at) => entry(at)).join('\n');
}

const kinds = [
  (at: number) => `@article{gomez_study_${at},
	title = {A study of {BERT}-like models of size \\$${at}: {\\textless}i{\\textgreater}in vitro{\\textless}/i{\\textgreater}},
	volume = {${at}},
	issn = {1234-5678},
	url = {https://linkinghub.elsevier.com/retrieve/pii/S${at}},
	doi = {10.1016/j.study.${at}},
	language = {en},
	urldate = {2024-03-0${1 + (at % 9)}},
	journal = {Journal of Studies \\& Reports},
	author = {G\\'omez, Jos\\'e and van der Waals, Johannes Diderik and {The ATLAS Collaboration}},
	month = jul,
	year = {${1990 + (at % 30)}},`,
  (at: number) => `@misc{li_preprint_${at},
	title = {On $\\mathcal{O}(n^{${at}})$ attention},
	url = {http://arxiv.org/abs/2401.${String(10_000 + at)}},
	doi = {10.48550/arXiv.2401.${String(10_000 + at)}},
	publisher = {arXiv},
	author = {Li, Wei and Müller, Jörg},
	month = jan,
	year = {2024},
	note = {arXiv:2401.${String(10_000 + at)} [cs]},
	keywords = {Computer Science - Machine Learning, Statistics - Machine Learning},`,
  (at: number) => `@book{writer_book_${at},
	address = {Cambridge},
	title = {Foundations of Reading, Volume ${at}},
	isbn = {978-0-00-${at}},
	publisher = {University Press},
	author = {Writer, Jr., Anna},
	year = {${1990 + (at % 30)}},`,
];

const entry = (at: number): string => `${kinds[at % kinds.length]!(at)}
	abstract = {We look at ${at} things in detail. The results are 5\\% better.},
	file = {Full Text PDF:/home/reader/Zotero/storage/${at}/paper.pdf:application/pdf},
}
`;
