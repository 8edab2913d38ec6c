/** By which reference managers find a paper in the page (COinS). */
export const Coins = ({ text }: { text: string | undefined }) =>
  text ? <span hidden className="Z3988" title={text} /> : null;
