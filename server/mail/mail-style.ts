/** The web client's colours, in the inline form that mail programs understand. */
export const colour = {
  paper: '#FBFAF7',
  ink: '#1D1B18',
  quiet: '#625C52',
  line: '#E6E1D8',
  accent: '#0F5C5C',
} as const;

export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
export const sans = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Classes, since a media query can't change inline styles without !important on a class. */
export const darkMode = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  a { color: ${colour.accent}; }
  @media (prefers-color-scheme: dark) {
    .paper { background: #16181A !important; }
    .ink, .ink a { color: #ECE7DD !important; }
    .quiet, .quiet a { color: #A39C90 !important; }
    .accent, .accent a { color: #6CC5BD !important; }
    .line { border-color: #2D3135 !important; }
  }`;
