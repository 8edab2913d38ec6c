import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { checkFirst } from '../../graphql/page-args.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { ImportWish } from './reader-import.js';
import {
  ImportLibraryInput,
  ImportOrcidInput,
  ImportZoteroInput,
  LibraryImportType,
} from './reader-import.type.js';

const importId = { description: 'The import.' };

@Resolver(() => ViewerType)
export class ReaderImportResolver {
  @FieldResolver(() => LibraryImportType, { description: 'One of the viewer’s imports.' })
  libraryImport(
    @Arg('id', () => ID, importId) id: string,
    @Root() { id: accountId }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<LibraryImportType> {
    return services.readerImports.get({ accountId }, id);
  }

  @FieldResolver(() => [LibraryImportType], {
    complexity: perEntry(),
    description: 'Lists that the viewer took in, newest first; the last 20 are kept.',
  })
  libraryImports(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 20.' }) first: number,
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<LibraryImportType[]> {
    return services.readerImports.list(id, checkFirst(first, 20));
  }

  @Mutation(() => LibraryImportType, {
    complexity: 200,
    description: `Saves the papers of a list; those that the desk has not are added where the list has their titles. The same
      list again changes nothing. What takes longer than some seconds goes on: ask for it by its id.`,
  })
  importLibrary(
    @Arg('input', () => ImportLibraryInput, { description: 'The list.' })
    { text, format, ...wanted }: ImportLibraryInput,
    @Ctx() context: RequestContext,
  ): Promise<LibraryImportType> {
    const { readerImports } = context.services;
    return readerImports.takeText(requireViewer(context), { text, format }, wishOf(wanted));
  }

  @Mutation(() => LibraryImportType, {
    complexity: 200,
    description: `Saves the papers of a library at Zotero, as importLibrary does; where it was taken in before for the same,
      what was changed since.`,
  })
  importZotero(
    @Arg('input', () => ImportZoteroInput, { description: 'The library.' })
    { library, key, ...wanted }: ImportZoteroInput,
    @Ctx() context: RequestContext,
  ): Promise<LibraryImportType> {
    const access = { library: library ?? null, key: key || null };
    return context.services.webImports.takeZotero(requireViewer(context), access, wishOf(wanted));
  }

  @Mutation(() => LibraryImportType, {
    complexity: 200,
    description: 'Saves the works in the public record of an ORCID iD, as importLibrary does.',
  })
  importOrcid(
    @Arg('input', () => ImportOrcidInput, { description: 'The record.' })
    { orcid, ...wanted }: ImportOrcidInput,
    @Ctx() context: RequestContext,
  ): Promise<LibraryImportType> {
    return context.services.webImports.takeOrcid(requireViewer(context), orcid, wishOf(wanted));
  }

  @Mutation(() => LibraryImportType, {
    description: 'Unsaves what an import saved. Papers that it brought to the desk stay there.',
  })
  undoImport(
    @Arg('id', () => ID, importId) id: string,
    @Ctx() context: RequestContext,
  ): Promise<LibraryImportType> {
    return context.services.readerImports.undo(requireViewer(context), id);
  }
}

type Wanted = Pick<ImportLibraryInput, 'teach' | 'profileId' | 'keywordsAsTags'>;

const wishOf = ({ teach, profileId, keywordsAsTags }: Wanted): ImportWish => ({
  ...{ teach, keywordsAsTags },
  profileId: profileId ?? null,
});
