import { XMLParser } from 'fast-xml-parser';
import { BadAnswer } from '../../net/fetch-failure.js';

/** An element: its children by name without their prefix, its attributes with an @ before. */
export type XmlElement = { readonly [name: string]: unknown };

const parser = (lists: readonly string[]) =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: 30,
    // The five of XML and numbers; a document type, which could declare others, is refused before.
    htmlEntities: true,
    isArray: (name) => lists.includes(name),
  });

/**
 * Reads XML that others wrote: elements named in `lists` always come as lists, values as text.
 * @throws BadAnswer when it is cut short, no XML, or declares entities (they can blow up to gigabytes, or name files).
 */
export function readXml(text: string, lists: readonly string[]): XmlElement {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new BadAnswer('it declares a document type');
  try {
    return parser(lists).parse(text.replace(/^\uFEFF/, ''), true);
  } catch (cause) {
    throw new BadAnswer('it is cut short or no XML', { cause });
  }
}

/** The text of a child, also of one that has attributes or markup in it; '' where there is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isElement(value) ? textOf(value['#text'] ?? '') : '';
}

export const isElement = (value: unknown): value is XmlElement =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The children of this name. */
export const listOf = (parent: XmlElement, name: string): readonly XmlElement[] => {
  const found = parent[name];
  return Array.isArray(found) ? found.filter(isElement) : [];
};
