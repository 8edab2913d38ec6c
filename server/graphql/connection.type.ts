import { type ClassType, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more entries follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether entries came before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry.' })
  endCursor!: string | null;
}

export interface EdgeOf<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The edge type of a Relay connection; subclasses add what belongs to the edge. */
export function Edge<Node extends object>(node: ClassType<Node>, what: string) {
  @ObjectType({ description: `${what}, with its place in the list.` })
  abstract class EdgeType implements EdgeOf<Node> {
    @Field(() => String, { description: 'Give it as `after` to go on from here.' })
    cursor!: string;

    @Field(() => node, { description: `${what}.` })
    node!: Node;
  }
  return EdgeType;
}

/** The page type of a Relay connection. */
export function Connection<E extends object>(edge: ClassType<E>, what: string) {
  @ObjectType({ description: `A page of ${what}.` })
  abstract class ConnectionType {
    @Field(() => [edge], { description: 'The entries of this page.' })
    edges!: E[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** The pageInfo of a forward page. */
export function pageInfo(
  edges: readonly { cursor: string }[],
  hasNextPage: boolean,
  after: string | null | undefined,
): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
