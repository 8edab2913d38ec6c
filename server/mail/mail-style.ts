/** The web client's colours, in the inline form that mail programs understand. */
export const colour = {
  paper: '#FBFAF7',
  ink: '#1D1B18',
  quiet: '#625C52',
  line: '#E6E1D8',
  accent: '#0F5C5C',
  onAccent: '#FFFFFF',
} as const;

export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
export const sans = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** A digest has fifty papers and room for 100 KB, so what a text shares with what it stands in is said there only. */
export const inherited = { fontSize: undefined, lineHeight: undefined } as const;

/** Classes, since nothing but !important on a class gets past an inline style. */
const dark: Readonly<Record<string, string>> = {
  '.paper, .paper td': 'background: #16181A',
  '.ink, .ink a': 'color: #ECE7DD',
  '.quiet, .quiet a': 'color: #A39C90',
  '.accent, .accent a': 'color: #6CC5BD',
  '.line': 'border-color: #2D3135',
  '.button': 'background: #6CC5BD',
  '.button, .button span': 'color: #16181A',
};

const darkRules = (within = ''): string =>
  Object.entries(dark)
    .map(([classes, rule]) => {
      const selector = classes.split(', ').map((one) => `${within}${one}`);
      return `${selector.join(', ')} { ${rule} !important; }`;
    })
    .join('\n');

export const darkMode = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { color: ${colour.accent}; }
@media (prefers-color-scheme: dark) {
${darkRules()}
}`;

/**
 * What the inline styles of a mail leave out: fonts by their full names, and what Outlook on the web shows in the dark,
 * which marks the mail rather than asking a media query.
 */
export const mailStyle = `${darkMode}
${darkRules('[data-ogsc] ')}
.sans { font-family: ${sans} !important; }
.serif { font-family: ${serif} !important; }
.acts a { display: inline-block; margin-right: 14px; }
`;

/** For Outlook on Windows: no fonts of its own in tables, a width where it knows no greatest one, pixels as everyone's. */
export const forOutlook = `<!--[if mso]><style>.column { width: 600px; } td, p, a { font-family: Arial, sans-serif; } .serif, .serif a { font-family: Georgia, serif; }</style><noscript><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]-->`;
