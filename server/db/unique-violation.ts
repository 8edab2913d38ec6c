/** Whether Postgres refused a row since there is one of its kind; with a name, by that index or constraint. */
export const isUniqueViolation = (error: unknown, name?: string): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && (name === undefined || constraint === name);
};
