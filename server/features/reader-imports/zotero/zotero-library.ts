/** A library as the paths of Zotero's API have it: users/475425 or groups/12345. */
export type ZoteroLibrary = `${'users' | 'groups'}/${string}`;

const forms =
  /^(?:https?:\/\/(?:www\.|api\.)?zotero\.org\/)?(users|groups)\/(\d{1,12})(?:[/?#].*)?$/i;

/** Reads users/475425, groups/12345, or the address of a group's page; null when it is none. */
export function parseZoteroLibrary(text: string): ZoteroLibrary | null {
  const [, kind, number] = forms.exec(text.trim()) ?? [];
  return kind ? (`${kind.toLowerCase()}/${Number(number)}` as ZoteroLibrary) : null;
}
