import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { given } from '../../graphql/given.js';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { EmailScalar } from '../../graphql/scalars.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { DeliveryConnection, DeliveryPayload } from './delivery.type.js';
import type { Digest, DigestSettings } from './digest.js';
import {
  DigestFrequency,
  DigestPayload,
  DigestPreview,
  DigestSettingsInput,
  DigestType,
  weekdays,
} from './digest.type.js';

const ofProfile = "That of this profile; the reader's own when not given.";
const position = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.uuid()]);

@Resolver(() => ViewerType)
export class ViewerDigestResolver {
  @FieldResolver(() => DigestType, { description: 'When and how papers come by mail.' })
  async digest(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<DigestType> {
    return toType(await services.digests.get(id));
  }

  @FieldResolver(() => [DigestType], {
    complexity: ({ childComplexity }) => 5 + 5 * childComplexity,
    description:
      'Mails of their own that interests have or had, oldest interest first; while one is off, its papers come in the digest.',
  })
  async profileDigests(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<DigestType[]> {
    return (await services.digests.ofProfiles(id)).map(toType);
  }
}

@Resolver(() => DigestType)
export class DigestResolver {
  @FieldResolver(() => DigestPreview, {
    complexity: 100,
    description: 'The mail that would be sent now.',
  })
  async preview(
    @Root() { accountId, profileId }: DigestType,
    @Ctx() { services }: RequestContext,
  ): Promise<DigestPreview> {
    return services.digests.preview(await services.digests.get(accountId, profileId));
  }

  @FieldResolver(() => DeliveryConnection, {
    complexity: perEntry(),
    description:
      "What was sent, newest first; of the reader's own digest, with the mails of interests.",
  })
  async deliveries(
    @Root() digest: DigestType,
    @Args() { first, after }: PageArgs,
    @Ctx() { services }: RequestContext,
  ): Promise<DeliveryConnection> {
    const start = decodeCursor(after, position);
    const size = checkFirst(first);
    const place = start && { at: new Date(start[0]), id: start[1] };
    const found = await services.digests.deliveries(digest, place, size + 1);
    const edges = found.slice(0, size).map((node) => ({
      cursor: encodeCursor([node.createdAt.getTime(), node.id]),
      node,
    }));
    return { edges, pageInfo: pageInfo(edges, found.length > size, after) };
  }

  @Mutation(() => DigestPayload, { description: 'Changes when and how papers come by mail.' })
  async updateDigest(
    @Arg('input', () => DigestSettingsInput, { description: 'What to change.' })
    input: DigestSettingsInput,
    @Arg('profileId', () => ID, { nullable: true, description: ofProfile })
    profileId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<DigestPayload> {
    const { accountId } = requireViewer(context);
    const { digests } = context.services;
    const digest = await digests.update(accountId, toSettings(input), profileId);
    return { digest: toType(digest) };
  }

  @Mutation(() => DeliveryPayload, {
    complexity: 500,
    description:
      'Mails the viewer what is new right now, due or not; what is sent does not come again.',
  })
  async sendDigest(
    @Arg('profileId', () => ID, { nullable: true, description: ofProfile })
    profileId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<DeliveryPayload> {
    const { accountId } = requireViewer(context);
    return { delivery: await context.services.digests.sendToReader(accountId, profileId) };
  }

  @Mutation(() => OkPayload, {
    complexity: 500,
    description:
      'Mails the trending papers to an address without an account, once its owner has confirmed.',
  })
  async subscribe(
    @Arg('email', () => EmailScalar, { description: 'Where to.' }) email: string,
    @Arg('frequency', () => DigestFrequency, { description: 'How often; not OFF.' })
    frequency: keyof typeof DigestFrequency,
    @Arg('category', () => String, {
      nullable: true,
      description: 'The only category that papers come from; all when not given.',
    })
    category: string | null | undefined,
    @Arg('timeZone', () => String, {
      nullable: true,
      description: 'IANA time zone of the mornings in which it comes; UTC when not given.',
    })
    timeZone: string | null | undefined,
    @Ctx() { services, place }: RequestContext,
  ): Promise<OkPayload> {
    const wanted = { email, frequency, category, timeZone: timeZone ?? undefined };
    await services.subscriptions.subscribe(wanted, place);
    return done;
  }
}

function toType(digest: Digest): DigestType {
  return Object.assign(new DigestType(), digest, { weekday: weekdays[digest.weekday - 1] });
}

/** Only the end of a pause may be null: it goes on then. */
function toSettings(input: DigestSettingsInput): Partial<DigestSettings> {
  const { weekday, pausedUntil, ...rest } = input;
  return {
    ...given(rest),
    ...(weekday && { weekday: weekdays.indexOf(weekday) + 1 }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
}
