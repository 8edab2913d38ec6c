/** An element of MathML, or a text in one. */
export type MathNode = string | MathElement;

export interface MathElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: MathNode[];
}

const piece = /<(\/?)([a-z]+)([^<>]*?)(\/?)>|([^<]+)/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!);

/** Reads the markup that KaTeX writes, which is always whole. */
export function readMarkup(markup: string): MathElement {
  const root: MathElement = { name: 'mrow', attributes: '', children: [] };
  const open = [root];
  for (const [, closes, name, attributes, isEmpty, text] of markup.matchAll(piece)) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closes) open.pop();
    else {
      const element = { name: name!, attributes: attributes!, children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root;
}

/** The value of an attribute; undefined when it has none. */
export const attribute = ({ attributes }: MathElement, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
