import type { RouteFiles } from './client-build.js';

/**
 * What the page's own code needs, named before that code asks for it; after the frame's styles, as the client has it.
 * Scripts are only named: the client fetches them once the first content is painted, so that nothing delays it.
 */
export const FileLinks = ({ fonts, styles, scripts }: RouteFiles) => (
  <>
    {fonts.map((href) => (
      <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
    ))}
    {styles.map((href) => (
      <link key={href} rel="stylesheet" crossOrigin="" href={href} />
    ))}
    <meta name="later-scripts" content={scripts.join(' ')} />
  </>
);
