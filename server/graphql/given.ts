/** The fields of an input that were given; null is the same as left out. */
export const given = <Input extends object>(
  input: Input,
): { [Name in keyof Input]?: NonNullable<Input[Name]> } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as never;
