import 'katex/dist/katex.min.css';
import katex from 'katex';

/** Draws into the element; false where KaTeX gives up (it can throw on deep nesting in spite of its options). */
export function renderFormula(tex: string, element: HTMLElement, displayMode: boolean): boolean {
  try {
    katex.render(tex, element, {
      displayMode,
      throwOnError: false,
      errorColor: 'currentcolor',
      strict: 'ignore',
      trust: false,
      maxSize: 20,
      maxExpand: 200,
    });
    return true;
  } catch {
    element.replaceChildren();
    return false;
  }
}
