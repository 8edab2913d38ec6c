/** What a reader typed into the field that the desk wrote, before the client took its place; null when there was none. */
export function typedEarly(): { text: string; focused: boolean } | null {
  const field = document.querySelector<HTMLInputElement>('#root input[name=q]');
  return field && { text: field.value, focused: document.activeElement === field };
}
