/** An ORCID iD with its check digit right (ISO 7064, MOD 11-2), also from its address; null when it is none. */
export function parseOrcidId(text: string): string | null {
  const [, said] =
    /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX])\/?$/i.exec(
      text.trim(),
    ) ?? [];
  if (said === undefined) return null;
  const digits = said.replaceAll('-', '').toUpperCase();
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  if ((check === 10 ? 'X' : String(check)) !== digits.at(-1)) return null;
  return digits.match(/.{4}/g)!.join('-');
}
