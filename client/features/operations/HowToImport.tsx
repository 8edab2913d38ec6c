/** How papers come in, for who has none or has to do it again. */
export const HowToImport = () => (
  <p>
    Papers come in from files, as often as you like; what is there already stays as it is.
    <code>npm run lectern -- import FILE</code>
  </p>
);
