import { useLayoutEffect, useRef, useState } from 'react';
import css from './MathText.module.css';
import { usePrinting } from './printing';
import { useNear } from './use-near';

type Renderer = typeof import('./katex-render').renderFormula;

let renderer: Renderer | undefined;
let loading: Promise<Renderer> | undefined;

/** KaTeX is heavier than the rest of the page, so it comes only once a formula is near the window. */
export function loadRenderer(): Promise<Renderer> {
  loading ??= import('./katex-render').then((module) => {
    renderer = module.renderFormula;
    return module.renderFormula;
  });
  return loading;
}

export function Formula({ tex, display }: { tex: string; display: boolean }) {
  const ref = useRef<HTMLSpanElement>(null);
  const [drawn, setDrawn] = useState(false);
  const whole = useRef<HTMLSpanElement>(null);
  const near = useNear(whole);
  const wanted = usePrinting() || near;
  useLayoutEffect(() => {
    let left = false;
    const draw = (render: Renderer) => {
      if (!left && ref.current) setDrawn(render(tex, ref.current, display));
    };
    if (renderer) draw(renderer);
    else if (wanted) loadRenderer().then(draw, () => {}); // offline: the TeX source stays readable
    return () => {
      left = true;
    };
  }, [tex, display, wanted]);
  const formula = (
    <>
      <span ref={ref} />
      {drawn ? null : <span className={css.source}>{tex}</span>}
    </>
  );
  if (!display)
    return (
      <span ref={whole} className={css.formula}>
        {formula}
      </span>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a paragraph
    <span
      ref={whole}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label="Formula"
      className={`${css.formula} ${css.display}`}
    >
      {formula}
    </span>
  );
}
