import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { checkFirst } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { CategoryCount } from '../papers/paper-store.js';
import { AuthorCountType, CategoryCountType, DeskType } from './desk.type.js';

@Resolver(() => DeskType)
export class DeskResolver {
  @Query(() => DeskType, { description: 'What this desk holds and whether all of it serves.' })
  desk(): DeskType {
    return new DeskType();
  }

  @FieldResolver(() => Int, { description: 'Papers on the desk.' })
  paperCount(@Ctx() { services }: RequestContext): Promise<number> {
    return services.paperStore.count();
  }

  @FieldResolver(() => Int, { description: 'Papers that can be found by meaning.' })
  embeddedCount(@Ctx() { services }: RequestContext): number {
    return services.vectorCount();
  }

  @FieldResolver(() => [String], {
    description: 'What is not there yet, such as the model; empty when all serves.',
  })
  async missing(@Ctx() { services }: RequestContext): Promise<string[]> {
    return Object.keys(await services.desk.missing());
  }

  @FieldResolver(() => [CategoryCountType], {
    complexity: perEntry(),
    description: 'Most used first.',
  })
  categories(
    @Arg('first', () => Int, { defaultValue: 30, description: 'How many, 1 to 200.' })
    first: number,
    @Ctx() { services }: RequestContext,
  ): Promise<CategoryCount[]> {
    return services.paperStore.categories(checkFirst(first, 200));
  }

  @FieldResolver(() => [AuthorCountType], {
    complexity: perEntry(20),
    description:
      'Most papers first: authors one of whose names begins so, else those who write in these topics now.',
  })
  async authors(
    @Arg('named', () => String, {
      nullable: true,
      description: 'How a first, middle or last name begins; 2 letters at least.',
    })
    named: string | null | undefined,
    @Arg('topics', () => [String], {
      defaultValue: [],
      description: 'Categories; empty: all. Not looked at where a name is given.',
    })
    topics: string[],
    @Arg('first', () => Int, { defaultValue: 12, description: 'How many, 1 to 100.' })
    first: number,
    @Ctx() { services }: RequestContext,
  ): Promise<AuthorCountType[]> {
    const size = checkFirst(first);
    const counts = named?.trim()
      ? await services.authorSearch.named(named, size)
      : await services.authorSearch.writingIn(topics, size);
    return counts.map(({ author, paperCount }) => ({
      author: { ...author, id: String(author.id) },
      paperCount,
    }));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether mails land in a folder, for want of a mail server.',
  })
  mailGoesToOutbox(@Ctx() { services }: RequestContext): boolean {
    return services.mailGoesToOutbox;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it notes which papers readers open from its mails.',
  })
  countsClicks(@Ctx() { services }: RequestContext): boolean {
    return services.countsClicks;
  }
}
