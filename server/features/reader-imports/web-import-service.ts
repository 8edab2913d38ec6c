import { badInput } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import type { ImportTaker } from './import-taker.js';
import { parseOrcidId } from './orcid/orcid-id.js';
import type { OrcidSource } from './orcid/orcid-source.js';
import type { ImportWish, ReaderImport } from './reader-import.js';
import type { ReaderImportService } from './reader-import-service.js';
import type { ReaderImportStore } from './reader-import-store.js';
import { parseZoteroLibrary, type ZoteroLibrary } from './zotero/zotero-library.js';
import type { ZoteroAccess, ZoteroSource } from './zotero/zotero-source.js';

/** A library at Zotero, as a reader names it. */
export interface ZoteroWish {
  /** Left out: that of the key's owner. */
  readonly library: string | null;
  readonly key: string | null;
}

/** Readers' lists that are kept on the web. */
export class WebImportService {
  constructor(
    private readonly imports: ReaderImportService,
    private readonly taker: ImportTaker,
    private readonly store: ReaderImportStore,
    private readonly zotero: ZoteroSource,
    private readonly orcid: OrcidSource,
  ) {}

  /**
   * Takes in a library of Zotero; of one that was taken in before for the same, what was changed since.
   * @throws BAD_USER_INPUT, and as `ReaderImportService.start` does.
   */
  async takeZotero(
    viewer: Viewer,
    { library, key }: ZoteroWish,
    wish: ImportWish,
  ): Promise<ReaderImport> {
    const own = library === null || library.trim() === '';
    const named = own ? null : parseZoteroLibrary(library);
    if (!own && named === null)
      throw badInput(
        'library',
        'Give it as users/123456, groups/123456 or the address of a group.',
      );
    if (own && key === null)
      throw badInput('key', 'Give a key of Zotero’s, or name a public library.');
    if (key !== null && !/^\w{8,64}$/.test(key))
      throw badInput('key', 'This is no key of Zotero’s: they are letters and digits.');
    return this.imports.start(viewer, 'ZOTERO', wish, async (id, signal) => {
      const from = named ?? (await this.zotero.ownLibrary(key!, signal));
      await this.takePages(viewer, id, wish, { library: from, key }, signal);
    });
  }

  /** Takes in the public works of an ORCID iD. @throws BAD_USER_INPUT, and as `ReaderImportService.start` does. */
  async takeOrcid(viewer: Viewer, text: string, wish: ImportWish): Promise<ReaderImport> {
    const iD = parseOrcidId(text);
    if (iD === null)
      throw badInput('orcid', 'This is no ORCID iD: they are like 0000-0002-1825-0097.');
    return this.imports.start(viewer, 'ORCID', wish, (id, signal) =>
      this.taker.takeEntries(id, this.orcid.works(iD, signal), signal),
    );
  }

  private async takePages(
    { accountId }: Viewer,
    id: string,
    wish: ImportWish,
    access: ZoteroAccess,
    signal: AbortSignal,
  ): Promise<void> {
    const since = await this.store.lastVersion(accountId, access.library, wish);
    let version: number | null = null;
    const lines = async function* (zotero: ZoteroSource): AsyncGenerator<JsonLine> {
      for await (const page of zotero.pages(access, since, signal)) {
        // The first page's: what is changed while the others are read comes with the next import.
        version ??= page.version;
        yield* page.lines;
      }
    };
    await this.taker.takeEntries(id, lines(this.zotero), signal);
    await this.store.noteVersion(id, access.library as ZoteroLibrary, version ?? since);
  }
}
