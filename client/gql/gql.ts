/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ExportPapers($ids: [ID!]!, $format: CitationFormat!) {\n    exportPapers(ids: $ids, format: $format)\n  }\n": typeof types.ExportPapersDocument,
    "\n  query Collection($id: ID!, $first: Int!, $after: String) {\n    viewer {\n      id\n      collection(id: $id) {\n        ...CollectionFields\n        papers(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            note\n            node {\n              id\n              key\n              viewerDismissed\n              ...PaperCard\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CollectionDocument,
    "\n  query RemovedCollections {\n    viewer {\n      id\n      removedCollections {\n        id\n        name\n        paperCount\n      }\n    }\n  }\n": typeof types.RemovedCollectionsDocument,
    "\n  mutation DiscardCollections($id: ID) {\n    discardCollections(id: $id) {\n      count\n    }\n  }\n": typeof types.DiscardCollectionsDocument,
    "\n  query SharedList($token: String!, $first: Int!, $after: String) {\n    sharedCollection(token: $token) {\n      name\n      note\n      ownerName\n      paperCount\n      papers(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          note\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.SharedListDocument,
    "\n  query Collections($papers: [ID!]!, $asked: Boolean!) {\n    viewer {\n      id\n      collections(papers: $papers) {\n        id\n        name\n        parentId\n        search\n        paperCount @include(if: $asked)\n        held @include(if: $asked)\n      }\n    }\n  }\n": typeof types.CollectionsDocument,
    "\n  fragment CollectionFields on Collection {\n    id\n    name\n    note\n    parentId\n    search\n    teaches\n    paperCount\n    shareUrl\n  }\n": typeof types.CollectionFieldsFragmentDoc,
    "\n  mutation CreateCollection($name: String!, $search: String) {\n    createCollection(name: $name, search: $search) {\n      collection {\n        id\n        name\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.CreateCollectionDocument,
    "\n  mutation RemoveCollection($id: ID!, $removed: Boolean!) {\n    removeCollection(id: $id, removed: $removed) {\n      ok\n    }\n  }\n": typeof types.RemoveCollectionDocument,
    "\n  mutation CollectPapers($id: ID!, $paperIds: [ID!]!, $collected: Boolean!) {\n    collectPapers(id: $id, paperIds: $paperIds, collected: $collected) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.CollectPapersDocument,
    "\n  mutation RestoreCollected($id: ID!, $paperIds: [ID!]!) {\n    restoreCollected(id: $id, paperIds: $paperIds) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.RestoreCollectedDocument,
    "\n  mutation RenameCollection($id: ID!, $name: String!) {\n    renameCollection(id: $id, name: $name) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.RenameCollectionDocument,
    "\n  mutation ShareCollection($id: ID!, $shared: Boolean!) {\n    shareCollection(id: $id, shared: $shared) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.ShareCollectionDocument,
    "\n  mutation EditCollection($id: ID!, $input: CollectionInput!) {\n    editCollection(id: $id, input: $input) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": typeof types.EditCollectionDocument,
    "\n  mutation MoveCollected($id: ID!, $paperId: ID!, $before: ID) {\n    moveCollected(id: $id, paperId: $paperId, before: $before) {\n      collection {\n        id\n      }\n    }\n  }\n": typeof types.MoveCollectedDocument,
    "\n  mutation AnnotateCollected($id: ID!, $paperId: ID!, $note: String!) {\n    annotateCollected(id: $id, paperId: $paperId, note: $note) {\n      collection {\n        id\n      }\n    }\n  }\n": typeof types.AnnotateCollectedDocument,
    "\n  query Desk {\n    desk {\n      paperCount\n      embeddedCount\n      missing\n      mailGoesToOutbox\n      countsClicks\n      categories(first: 30) {\n        name\n        paperCount\n      }\n    }\n  }\n": typeof types.DeskDocument,
    "\n  query Deliveries($first: Int!, $after: String) {\n    viewer {\n      id\n      digest {\n        id\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            node {\n              ...DeliveryFields\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DeliveriesDocument,
    "\n  query DigestPreview {\n    viewer {\n      id\n      digest {\n        id\n        preview {\n          subject\n          html\n          text\n        }\n      }\n    }\n  }\n": typeof types.DigestPreviewDocument,
    "\n  query NextDigest {\n    viewer {\n      id\n      digest {\n        id\n        frequency\n        timeZone\n        nextAt\n      }\n    }\n  }\n": typeof types.NextDigestDocument,
    "\n  query Digest {\n    viewer {\n      id\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n": typeof types.DigestDocument,
    "\n  fragment DigestSettings on Digest {\n    id\n    frequency\n    weekday\n    hour\n    timeZone\n    threshold\n    maxPapers\n    sections\n    pausedUntil\n    stillHere\n    nextAt\n    bouncedAt\n    bounceReason\n    complained\n  }\n": typeof types.DigestSettingsFragmentDoc,
    "\n  mutation UpdateDigest($input: DigestSettingsInput!, $profileId: ID) {\n    updateDigest(input: $input, profileId: $profileId) {\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n": typeof types.UpdateDigestDocument,
    "\n  fragment DeliveryFields on Delivery {\n    id\n    createdAt\n    sentAt\n    status\n    reason\n    paperCount\n    interest\n  }\n": typeof types.DeliveryFieldsFragmentDoc,
    "\n  mutation SendDigest {\n    sendDigest {\n      delivery {\n        ...DeliveryFields\n      }\n    }\n  }\n": typeof types.SendDigestDocument,
    "\n  query ProfileDigests {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      digest {\n        id\n        frequency\n      }\n      profileDigests {\n        id\n        profileId\n        ...DigestSettings\n      }\n    }\n  }\n": typeof types.ProfileDigestsDocument,
    "\n  query FeedCount($period: FeedPeriod!, $on: Date!, $category: String) {\n    earlier: feed(period: $period, on: $on, order: NEWEST, category: $category, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.FeedCountDocument,
    "\n  mutation Subscribe(\n    $email: EmailAddress!\n    $frequency: DigestFrequency!\n    $category: String\n    $timeZone: String\n  ) {\n    subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) {\n      ok\n    }\n  }\n": typeof types.SubscribeDocument,
    "\n  query Feed($period: FeedPeriod!, $on: Date, $order: FeedOrder!, $category: String, $first: Int!, $after: String) {\n    feed(period: $period, on: $on, order: $order, category: $category, first: $first, after: $after) {\n      date\n      previousDate\n      nextDate\n      totalCount\n      unseenCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          key\n          viewerDismissed\n          viewerSeen\n          feedDate\n          ...PaperCard\n        }\n      }\n    }\n  }\n": typeof types.FeedDocument,
    "\n  query Following($of: FollowedKind, $first: Int!, $after: String) {\n    viewer {\n      id\n      following(of: $of, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.FollowingDocument,
    "\n  query Follows {\n    viewer {\n      id\n      followedAuthors {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n": typeof types.FollowsDocument,
    "\n  mutation FollowKeyword($keyword: String!, $followed: Boolean!) {\n    followKeyword(keyword: $keyword, followed: $followed) {\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n": typeof types.FollowKeywordDocument,
    "\n  mutation FollowAuthor($author: String!, $followed: Boolean!) {\n    followAuthor(author: $author, followed: $followed) {\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FollowAuthorDocument,
    "\n  mutation SaveSearch($query: String!) {\n    saveSearch(query: $query) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation RemoveSearch($id: ID!) {\n    removeSearch(id: $id) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n": typeof types.RemoveSearchDocument,
    "\n  query Authors($named: String, $topics: [String!]!) {\n    desk {\n      authors(named: $named, topics: $topics, first: 24) {\n        paperCount\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.AuthorsDocument,
    "\n  query Topics {\n    desk {\n      categories(first: 200) {\n        name\n        paperCount\n      }\n    }\n    map {\n      regions {\n        id\n        terms\n        paperCount\n      }\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  fragment LibraryImportFields on LibraryImport {\n    id\n    source\n    state\n    found\n    added\n    known\n    saved\n    already\n    unmatched\n    misses {\n      line\n      name\n      reason\n    }\n    problem\n    startedAt\n    undoneAt\n  }\n": typeof types.LibraryImportFieldsFragmentDoc,
    "\n  query LibraryImports {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      libraryImports(first: 10) {\n        ...LibraryImportFields\n      }\n    }\n  }\n": typeof types.LibraryImportsDocument,
    "\n  mutation ImportLibrary($input: ImportLibraryInput!) {\n    importLibrary(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": typeof types.ImportLibraryDocument,
    "\n  mutation ImportZotero($input: ImportZoteroInput!) {\n    importZotero(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": typeof types.ImportZoteroDocument,
    "\n  mutation ImportOrcid($input: ImportOrcidInput!) {\n    importOrcid(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": typeof types.ImportOrcidDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...LibraryImportFields\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  query Evidence($first: Int!, $after: String) {\n    viewer {\n      id\n      evidence(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          kind\n          at\n          weight\n          node {\n            id\n            key\n            title\n            ...PaperStanding\n          }\n        }\n      }\n    }\n  }\n": typeof types.EvidenceDocument,
    "\n  query Preferences {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n": typeof types.PreferencesDocument,
    "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n": typeof types.UpdatePreferencesDocument,
    "\n  query TasteExport {\n    viewer {\n      id\n      tasteExport\n    }\n  }\n": typeof types.TasteExportDocument,
    "\n  mutation ImportTaste($json: String!) {\n    importTaste(json: $json) {\n      papers\n      unknownPapers\n    }\n  }\n": typeof types.ImportTasteDocument,
    "\n  mutation Mute($kind: MuteKind!, $value: String!) {\n    mute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n": typeof types.MuteDocument,
    "\n  mutation Unmute($kind: MuteKind!, $value: String!) {\n    unmute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n": typeof types.UnmuteDocument,
    "\n  fragment ProfileFields on Profile {\n    id\n    name\n    terms\n    topics\n    diversity\n    freshness\n    crowd\n    authors {\n      id\n      name\n    }\n    papers {\n      id\n      key\n      title\n      ...PaperStanding\n    }\n  }\n": typeof types.ProfileFieldsFragmentDoc,
    "\n  fragment SuggestedFields on SuggestedProfile {\n    name\n    terms\n    papers {\n      id\n      key\n      title\n    }\n  }\n": typeof types.SuggestedFieldsFragmentDoc,
    "\n  query Interests {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n      }\n      profiles {\n        ...ProfileFields\n      }\n      suggestedProfiles {\n        ...SuggestedFields\n      }\n    }\n  }\n": typeof types.InterestsDocument,
    "\n  query Exclusions {\n    viewer {\n      id\n      mutes {\n        kind\n        label\n        value\n      }\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": typeof types.ExclusionsDocument,
    "\n  mutation UpdateProfile($id: ID!, $input: UpdateProfileInput!) {\n    updateProfile(id: $id, input: $input) {\n      profile {\n        id\n        name\n        diversity\n        freshness\n        crowd\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation SplitProfile($id: ID!) {\n    splitProfile(id: $id) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SplitProfileDocument,
    "\n  mutation ResetProfile($id: ID!) {\n    resetProfile(id: $id) {\n      profile {\n        id\n      }\n    }\n  }\n": typeof types.ResetProfileDocument,
    "\n  mutation RemoveProfile($id: ID!) {\n    removeProfile(id: $id) {\n      profiles {\n        id\n      }\n    }\n  }\n": typeof types.RemoveProfileDocument,
    "\n  mutation MergeProfiles($from: ID!, $into: ID!) {\n    mergeProfiles(from: $from, into: $into) {\n      profile {\n        id\n      }\n    }\n  }\n": typeof types.MergeProfilesDocument,
    "\n  mutation MovePaper($paperId: ID!, $profileId: ID!) {\n    movePaper(paperId: $paperId, profileId: $profileId) {\n      ok\n    }\n  }\n": typeof types.MovePaperDocument,
    "\n  mutation ForgetPaper($paperId: ID!) {\n    forgetPaper(paperId: $paperId) {\n      paper {\n        id\n        ...PaperStanding\n      }\n    }\n  }\n": typeof types.ForgetPaperDocument,
    "\n  mutation AcceptProfile($name: String!, $papers: [ID!]!) {\n    acceptProfile(name: $name, papers: $papers) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AcceptProfileDocument,
    "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      profile {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CreateProfileDocument,
    "\n  query DismissedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      dismissed(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.DismissedPapersDocument,
    "\n  query LikedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            viewerRating\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.LikedPapersDocument,
    "\n  query SavedPapers($filter: SavedFilter!, $first: Int!, $after: String) {\n    viewer {\n      id\n      saved(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...NotedPaper\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.SavedPapersDocument,
    "\n  query Trash($first: Int!, $after: String) {\n    viewer {\n      id\n      removedPapers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.TrashDocument,
    "\n  mutation DiscardPapers($paperIds: [ID!]) {\n    discardPapers(paperIds: $paperIds) {\n      count\n    }\n  }\n": typeof types.DiscardPapersDocument,
    "\n  fragment PaperStanding on Paper {\n    id\n    key\n    upvoteCount\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n  }\n": typeof types.PaperStandingFragmentDoc,
    "\n  mutation RatePaper($paperId: ID!, $rating: Rating!) {\n    ratePaper(paperId: $paperId, rating: $rating) {\n      paper {\n        id\n        key\n        upvoteCount\n        viewerRating\n        viewerSeen\n      }\n    }\n  }\n": typeof types.RatePaperDocument,
    "\n  mutation SavePaper($paperId: ID!, $saved: Boolean!) {\n    savePaper(paperId: $paperId, saved: $saved) {\n      paper {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n": typeof types.SavePaperDocument,
    "\n  mutation DismissPaper($paperId: ID!, $dismissed: Boolean!) {\n    dismissPaper(paperId: $paperId, dismissed: $dismissed) {\n      paper {\n        id\n        key\n        viewerDismissed\n        viewerSeen\n      }\n    }\n  }\n": typeof types.DismissPaperDocument,
    "\n  mutation MarkSeen($paperIds: [ID!]!, $seen: Boolean!) {\n    markSeen(paperIds: $paperIds, seen: $seen) {\n      papers {\n        id\n        key\n        viewerSeen\n      }\n    }\n  }\n": typeof types.MarkSeenDocument,
    "\n  mutation RestorePapers($paperIds: [ID!]!) {\n    restorePapers(paperIds: $paperIds) {\n      papers {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n": typeof types.RestorePapersDocument,
    "\n  query PaperMap {\n    map {\n      drawnAt\n      placesUrl\n      regions {\n        id\n        terms\n        x\n        y\n        paperCount\n      }\n    }\n  }\n": typeof types.PaperMapDocument,
    "\n  fragment MapPaper on Paper {\n    id\n    key\n    title\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n  }\n": typeof types.MapPaperFragmentDoc,
    "\n  query MapPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...MapPaper\n    }\n  }\n": typeof types.MapPapersDocument,
    "\n  query RegionPapers($id: ID!, $first: Int!, $after: String) {\n    mapRegion(id: $id) {\n      id\n      papers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            ...MapPaper\n          }\n        }\n      }\n    }\n  }\n": typeof types.RegionPapersDocument,
    "\n  query MapSearch($query: String!) {\n    search(query: $query, first: 100) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          key\n        }\n      }\n    }\n  }\n": typeof types.MapSearchDocument,
    "\n  query MapLikes($after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n": typeof types.MapLikesDocument,
    "\n  query MapMatches {\n    viewer {\n      id\n      matches {\n        paperId\n        match\n      }\n    }\n  }\n": typeof types.MapMatchesDocument,
    "\n  query LearnFromSaves {\n    viewer {\n      id\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n": typeof types.LearnFromSavesDocument,
    "\n  mutation SetLearnFromSaves($learnFromSaves: Boolean!) {\n    updatePreferences(input: { learnFromSaves: $learnFromSaves }) {\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n": typeof types.SetLearnFromSavesDocument,
    "\n  fragment NotedPaper on Paper {\n    id\n    key\n    title\n    viewerSaved\n    viewerSeen\n    viewerSave {\n      savedAt\n      readState\n      tags\n      note\n    }\n  }\n": typeof types.NotedPaperFragmentDoc,
    "\n  query NotedPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...NotedPaper\n    }\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n    }\n  }\n": typeof types.NotedPapersDocument,
    "\n  query LibraryShelf {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      savedCounts {\n        all\n        toRead\n        reading\n        read\n        noted\n      }\n    }\n  }\n": typeof types.LibraryShelfDocument,
    "\n  mutation EditSaved($edits: [SavedEditInput!]!) {\n    editSaved(edits: $edits) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": typeof types.EditSavedDocument,
    "\n  mutation RenameTag($from: String!, $to: String!) {\n    renameTag(from: $from, to: $to) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": typeof types.RenameTagDocument,
    "\n  mutation RemoveTag($name: String!) {\n    removeTag(name: $name) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": typeof types.RemoveTagDocument,
    "\n  fragment DayFields on DayOfDesk {\n    day\n    papers\n    signUps\n    readers\n    mailsSent\n    mailsSkipped\n    mailsFailed\n  }\n": typeof types.DayFieldsFragmentDoc,
    "\n  query Failures {\n    desk {\n      failures(first: 100) {\n        kind\n        place\n        message\n        times\n        lastAt\n      }\n    }\n  }\n": typeof types.FailuresDocument,
    "\n  fragment ImportFields on ImportRun {\n    id\n    source\n    state\n    added\n    updated\n    unchanged\n    rejected\n    problem\n    startedAt\n    endedAt\n    rejections {\n      line\n      reason\n    }\n  }\n": typeof types.ImportFieldsFragmentDoc,
    "\n  query Indexes {\n    desk {\n      waitingForVector\n      modelChange {\n        from\n        to\n        done\n        total\n        problem\n      }\n      indexes {\n        name\n        answeredBy\n        held\n        expected\n        behind\n        revision\n        latestRevision\n        rebuilding\n        failed\n        problem\n      }\n    }\n  }\n": typeof types.IndexesDocument,
    "\n  mutation RebuildIndexes {\n    rebuildIndexes {\n      indexes {\n        name\n        rebuilding\n      }\n    }\n  }\n": typeof types.RebuildIndexesDocument,
    "\n  fragment ListDayFields on DayOfLists {\n    day\n    pages\n    readers\n    seen\n    taken\n    turnedDown\n  }\n": typeof types.ListDayFieldsFragmentDoc,
    "\n  query Mails($first: Int!, $after: String, $status: DeliveryStatus) {\n    desk {\n      mails(first: $first, after: $after, status: $status) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...MailFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.MailsDocument,
    "\n  fragment MailFields on Mail {\n    id\n    address\n    status\n    reason\n    paperCount\n    openedCount\n    interest\n    createdAt\n    sentAt\n  }\n": typeof types.MailFieldsFragmentDoc,
    "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id) {\n      mail {\n        ...MailFields\n      }\n    }\n  }\n": typeof types.SendMailAgainDocument,
    "\n  query DeskOverview($days: Int!) {\n    desk {\n      paperCount\n      waitingForVector\n      missing\n      mailGoesToOutbox\n      jobs {\n        name\n        paused\n      }\n      failures(first: 100) {\n        times\n      }\n      days(count: $days) {\n        ...DayFields\n      }\n    }\n  }\n": typeof types.DeskOverviewDocument,
    "\n  query Ranking($days: Int!) {\n    desk {\n      listDays(count: $days) {\n        ...ListDayFields\n      }\n      rankers {\n        ...RankerFields\n      }\n    }\n  }\n": typeof types.RankingDocument,
    "\n  query Sources {\n    desk {\n      sources {\n        name\n        papers\n        recent\n        lastAt\n      }\n      imports(first: 50) {\n        ...ImportFields\n      }\n    }\n  }\n": typeof types.SourcesDocument,
    "\n  query Users($first: Int!, $after: String, $search: String!) {\n    desk {\n      users(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...UserFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  fragment UserFields on User {\n    id\n    displayName\n    email\n    role\n    joinedAt\n    activeAt\n    ratingCount\n    digestFrequency\n  }\n": typeof types.UserFieldsFragmentDoc,
    "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setRole(userId: $userId, role: $role) {\n      user {\n        ...UserFields\n      }\n    }\n  }\n": typeof types.SetRoleDocument,
    "\n  query Duplicates {\n    desk {\n      duplicates {\n        suspectedCount\n        suspected {\n          foundBy\n          one {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n          other {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n        }\n        merges {\n          id\n          kept {\n            id\n            key\n            title\n          }\n          mergedKey\n          mergedTitle\n          reason\n          byName\n          at\n          undoneAt\n        }\n      }\n    }\n  }\n": typeof types.DuplicatesDocument,
    "\n  mutation MergePapers($keptId: ID!, $mergedId: ID!) {\n    mergePapers(keptId: $keptId, mergedId: $mergedId) {\n      duplicates {\n        merges {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MergePapersDocument,
    "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n": typeof types.UndoMergeDocument,
    "\n  mutation KeepApart($oneId: ID!, $otherId: ID!, $apart: Boolean!) {\n    keepApart(oneId: $oneId, otherId: $otherId, apart: $apart) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n": typeof types.KeepApartDocument,
    "\n  fragment JobFields on Job {\n    name\n    cron\n    paused\n    nextAt\n    waiting\n    running\n    lastAt\n    lastState\n    lastSeconds\n    failures\n    error\n  }\n": typeof types.JobFieldsFragmentDoc,
    "\n  query Queue {\n    desk {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.QueueDocument,
    "\n  mutation RunJob($name: String!) {\n    runJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.RunJobDocument,
    "\n  mutation RetryJob($name: String!) {\n    retryJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  mutation PauseJob($name: String!, $paused: Boolean!) {\n    pauseJob(name: $name, paused: $paused) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.PauseJobDocument,
    "\n  fragment LiveSourceFields on LiveSource {\n    name\n    kind\n    categories\n    set\n    url\n    schedule\n    paused\n    running\n    asked\n    unfinished\n    lastRunAt\n    nextRunAt\n    counts {\n      added\n      updated\n      unchanged\n      rejected\n      removed\n    }\n    lastError\n  }\n": typeof types.LiveSourceFieldsFragmentDoc,
    "\n  query LiveSources {\n    desk {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.LiveSourcesDocument,
    "\n  mutation AddSource($input: AddSourceInput!) {\n    addSource(input: $input) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.AddSourceDocument,
    "\n  mutation RunSource($name: String!) {\n    runSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.RunSourceDocument,
    "\n  mutation PauseSource($name: String!, $paused: Boolean!) {\n    pauseSource(name: $name, paused: $paused) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.PauseSourceDocument,
    "\n  mutation ScheduleSource($name: String!, $schedule: String) {\n    scheduleSource(name: $name, schedule: $schedule) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.ScheduleSourceDocument,
    "\n  mutation RemoveSource($name: String!) {\n    removeSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": typeof types.RemoveSourceDocument,
    "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 6) {\n      edges {\n        node {\n          key\n          title\n        }\n      }\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query PaletteOwn {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      topics\n      profiles {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      collections(papers: []) {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PaletteOwnDocument,
    "\n  query CitedPapers($id: ID!, $after: String, $cites: Boolean = true, $cited: Boolean = true) {\n    paper(id: $id) {\n      id\n      key\n      references(first: 20, after: $after) @include(if: $cites) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n      citedBy(first: 20, after: $after) @include(if: $cited) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.CitedPapersDocument,
    "\n  query Paper($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      fullCoins: coins(abstract: true)\n      ...PaperCard\n    }\n  }\n": typeof types.PaperDocument,
    "\n  query SimilarPapers($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      similar(first: 10) {\n        ...SimilarEntry\n      }\n    }\n  }\n": typeof types.SimilarPapersDocument,
    "\n  fragment PaperCard on Paper {\n    id\n    key\n    title\n    abstract\n    keySentence\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n    updatedAt\n    version\n    feedDate\n    categories\n    keywords\n    url\n    pdfUrl\n    githubRepo\n    githubStars\n    commentCount\n    upvoteCount\n    starter\n    coins\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n    ...PaperStanding\n  }\n": typeof types.PaperCardFragmentDoc,
    "\n  mutation RecordOpen($paperId: ID!, $seconds: Int!) {\n    recordOpen(paperId: $paperId, seconds: $seconds) {\n      ok\n    }\n  }\n": typeof types.RecordOpenDocument,
    "\n  fragment RankerFields on Ranker {\n    id\n    origin\n    state\n    createdAt\n    decidedAt\n    multipliers {\n      feature\n      factor\n    }\n    gate {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n    trial {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n  }\n": typeof types.RankerFieldsFragmentDoc,
    "\n  query Reading($weeks: Int!) {\n    viewer {\n      id\n      reading(weeks: $weeks) {\n        week\n        topic\n        papers\n      }\n    }\n  }\n": typeof types.ReadingDocument,
    "\n  query ListPreview($first: Int!, $sliders: SlidersInput, $profileId: ID) {\n    viewer {\n      id\n      listPreview(first: $first, sliders: $sliders, profileId: $profileId) {\n        match\n        node {\n          id\n          key\n          title\n        }\n      }\n    }\n  }\n": typeof types.ListPreviewDocument,
    "\n  query ForYou($first: Int!, $after: String, $profileId: ID) {\n    viewer {\n      id\n      ratingCount\n      topics\n      recommendations(first: $first, after: $after, profileId: $profileId) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          score\n          match\n          ...Reasons\n          node {\n            id\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.ForYouDocument,
    "\n  query ProfileNames {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ProfileNamesDocument,
    "\n  fragment Reasons on RecommendationEdge {\n    match\n    matchProbability\n    reasons {\n      id\n      kind\n      text\n      weight\n      paper {\n        key\n        title\n      }\n    }\n  }\n": typeof types.ReasonsFragmentDoc,
    "\n  mutation RecordImpressions($paperIds: [ID!]!) {\n    recordImpressions(paperIds: $paperIds) {\n      ok\n    }\n  }\n": typeof types.RecordImpressionsDocument,
    "\n  mutation RemoveReason($id: ID!) {\n    removeReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": typeof types.RemoveReasonDocument,
    "\n  mutation RestoreReason($id: ID!) {\n    restoreReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": typeof types.RestoreReasonDocument,
    "\n  mutation FollowTopics($topics: [String!]!) {\n    followTopics(topics: $topics) {\n      viewer {\n        id\n        topics\n      }\n    }\n  }\n": typeof types.FollowTopicsDocument,
    "\n  query Search($query: String!, $filter: SearchFilter, $mode: SearchMode!, $order: SearchOrder!, $first: Int!, $after: String) {\n    search(query: $query, filter: $filter, mode: $mode, order: $order, first: $first, after: $after) {\n      totalCount\n      mode\n      mended\n      facets {\n        categories {\n          name\n          count\n        }\n        years {\n          year\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        score\n        snippet {\n          text\n          marked\n        }\n        node {\n          key\n          viewerDismissed\n          ...PaperCard\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query Session {\n    viewer {\n      id\n      email\n      displayName\n      isOperator\n      timeZone\n      topics\n      ratingCount\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation UpdateAccount($input: AccountInput!) {\n    updateAccount(input: $input) {\n      viewer {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation DeleteAccount($password: String!) {\n    deleteAccount(password: $password) {\n      ok\n    }\n  }\n": typeof types.DeleteAccountDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment PrivateFeedFields on PrivateFeed {\n    id\n    list\n    of\n    name\n    urls {\n      rss\n      atom\n      json\n    }\n  }\n": typeof types.PrivateFeedFieldsFragmentDoc,
    "\n  query PrivateFeeds {\n    viewer {\n      id\n      privateFeeds {\n        id\n        ...PrivateFeedFields\n      }\n    }\n  }\n": typeof types.PrivateFeedsDocument,
    "\n  mutation OpenFeed($list: PrivateList!, $of: ID) {\n    openFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n": typeof types.OpenFeedDocument,
    "\n  mutation CloseFeed($list: PrivateList!, $of: ID) {\n    closeFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n": typeof types.CloseFeedDocument,
    "\n  query SimilarTo($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      title\n    }\n    similarTo(ids: $ids, first: 50) {\n      ...SimilarEntry\n    }\n  }\n": typeof types.SimilarToDocument,
    "\n  fragment SimilarEntry on SimilarPaper {\n    score\n    readers\n    sharedReferences\n    cited\n    sharedAuthors {\n      id\n      name\n    }\n    more {\n      score\n      paper {\n        key\n        title\n      }\n    }\n    paper {\n      key\n      viewerDismissed\n      ...PaperCard\n    }\n  }\n": typeof types.SimilarEntryFragmentDoc,
    "\n  query NamedPapers($text: String!) {\n    papersNamedIn(text: $text) {\n      unknown\n      papers {\n        ...PaperCard\n      }\n    }\n  }\n": typeof types.NamedPapersDocument,
    "\n  query PapersToRate($first: Int!) {\n    viewer {\n      id\n      papersToRate(first: $first) {\n        cursor\n        node {\n          id\n          key\n          ...PaperCard\n        }\n      }\n    }\n  }\n": typeof types.PapersToRateDocument,
};
const documents: Documents = {
    "\n  query ExportPapers($ids: [ID!]!, $format: CitationFormat!) {\n    exportPapers(ids: $ids, format: $format)\n  }\n": types.ExportPapersDocument,
    "\n  query Collection($id: ID!, $first: Int!, $after: String) {\n    viewer {\n      id\n      collection(id: $id) {\n        ...CollectionFields\n        papers(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            note\n            node {\n              id\n              key\n              viewerDismissed\n              ...PaperCard\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CollectionDocument,
    "\n  query RemovedCollections {\n    viewer {\n      id\n      removedCollections {\n        id\n        name\n        paperCount\n      }\n    }\n  }\n": types.RemovedCollectionsDocument,
    "\n  mutation DiscardCollections($id: ID) {\n    discardCollections(id: $id) {\n      count\n    }\n  }\n": types.DiscardCollectionsDocument,
    "\n  query SharedList($token: String!, $first: Int!, $after: String) {\n    sharedCollection(token: $token) {\n      name\n      note\n      ownerName\n      paperCount\n      papers(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          note\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.SharedListDocument,
    "\n  query Collections($papers: [ID!]!, $asked: Boolean!) {\n    viewer {\n      id\n      collections(papers: $papers) {\n        id\n        name\n        parentId\n        search\n        paperCount @include(if: $asked)\n        held @include(if: $asked)\n      }\n    }\n  }\n": types.CollectionsDocument,
    "\n  fragment CollectionFields on Collection {\n    id\n    name\n    note\n    parentId\n    search\n    teaches\n    paperCount\n    shareUrl\n  }\n": types.CollectionFieldsFragmentDoc,
    "\n  mutation CreateCollection($name: String!, $search: String) {\n    createCollection(name: $name, search: $search) {\n      collection {\n        id\n        name\n        ...CollectionFields\n      }\n    }\n  }\n": types.CreateCollectionDocument,
    "\n  mutation RemoveCollection($id: ID!, $removed: Boolean!) {\n    removeCollection(id: $id, removed: $removed) {\n      ok\n    }\n  }\n": types.RemoveCollectionDocument,
    "\n  mutation CollectPapers($id: ID!, $paperIds: [ID!]!, $collected: Boolean!) {\n    collectPapers(id: $id, paperIds: $paperIds, collected: $collected) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": types.CollectPapersDocument,
    "\n  mutation RestoreCollected($id: ID!, $paperIds: [ID!]!) {\n    restoreCollected(id: $id, paperIds: $paperIds) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": types.RestoreCollectedDocument,
    "\n  mutation RenameCollection($id: ID!, $name: String!) {\n    renameCollection(id: $id, name: $name) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": types.RenameCollectionDocument,
    "\n  mutation ShareCollection($id: ID!, $shared: Boolean!) {\n    shareCollection(id: $id, shared: $shared) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": types.ShareCollectionDocument,
    "\n  mutation EditCollection($id: ID!, $input: CollectionInput!) {\n    editCollection(id: $id, input: $input) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n": types.EditCollectionDocument,
    "\n  mutation MoveCollected($id: ID!, $paperId: ID!, $before: ID) {\n    moveCollected(id: $id, paperId: $paperId, before: $before) {\n      collection {\n        id\n      }\n    }\n  }\n": types.MoveCollectedDocument,
    "\n  mutation AnnotateCollected($id: ID!, $paperId: ID!, $note: String!) {\n    annotateCollected(id: $id, paperId: $paperId, note: $note) {\n      collection {\n        id\n      }\n    }\n  }\n": types.AnnotateCollectedDocument,
    "\n  query Desk {\n    desk {\n      paperCount\n      embeddedCount\n      missing\n      mailGoesToOutbox\n      countsClicks\n      categories(first: 30) {\n        name\n        paperCount\n      }\n    }\n  }\n": types.DeskDocument,
    "\n  query Deliveries($first: Int!, $after: String) {\n    viewer {\n      id\n      digest {\n        id\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            node {\n              ...DeliveryFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DeliveriesDocument,
    "\n  query DigestPreview {\n    viewer {\n      id\n      digest {\n        id\n        preview {\n          subject\n          html\n          text\n        }\n      }\n    }\n  }\n": types.DigestPreviewDocument,
    "\n  query NextDigest {\n    viewer {\n      id\n      digest {\n        id\n        frequency\n        timeZone\n        nextAt\n      }\n    }\n  }\n": types.NextDigestDocument,
    "\n  query Digest {\n    viewer {\n      id\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n": types.DigestDocument,
    "\n  fragment DigestSettings on Digest {\n    id\n    frequency\n    weekday\n    hour\n    timeZone\n    threshold\n    maxPapers\n    sections\n    pausedUntil\n    stillHere\n    nextAt\n    bouncedAt\n    bounceReason\n    complained\n  }\n": types.DigestSettingsFragmentDoc,
    "\n  mutation UpdateDigest($input: DigestSettingsInput!, $profileId: ID) {\n    updateDigest(input: $input, profileId: $profileId) {\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n": types.UpdateDigestDocument,
    "\n  fragment DeliveryFields on Delivery {\n    id\n    createdAt\n    sentAt\n    status\n    reason\n    paperCount\n    interest\n  }\n": types.DeliveryFieldsFragmentDoc,
    "\n  mutation SendDigest {\n    sendDigest {\n      delivery {\n        ...DeliveryFields\n      }\n    }\n  }\n": types.SendDigestDocument,
    "\n  query ProfileDigests {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      digest {\n        id\n        frequency\n      }\n      profileDigests {\n        id\n        profileId\n        ...DigestSettings\n      }\n    }\n  }\n": types.ProfileDigestsDocument,
    "\n  query FeedCount($period: FeedPeriod!, $on: Date!, $category: String) {\n    earlier: feed(period: $period, on: $on, order: NEWEST, category: $category, first: 1) {\n      totalCount\n    }\n  }\n": types.FeedCountDocument,
    "\n  mutation Subscribe(\n    $email: EmailAddress!\n    $frequency: DigestFrequency!\n    $category: String\n    $timeZone: String\n  ) {\n    subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) {\n      ok\n    }\n  }\n": types.SubscribeDocument,
    "\n  query Feed($period: FeedPeriod!, $on: Date, $order: FeedOrder!, $category: String, $first: Int!, $after: String) {\n    feed(period: $period, on: $on, order: $order, category: $category, first: $first, after: $after) {\n      date\n      previousDate\n      nextDate\n      totalCount\n      unseenCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          key\n          viewerDismissed\n          viewerSeen\n          feedDate\n          ...PaperCard\n        }\n      }\n    }\n  }\n": types.FeedDocument,
    "\n  query Following($of: FollowedKind, $first: Int!, $after: String) {\n    viewer {\n      id\n      following(of: $of, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.FollowingDocument,
    "\n  query Follows {\n    viewer {\n      id\n      followedAuthors {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n": types.FollowsDocument,
    "\n  mutation FollowKeyword($keyword: String!, $followed: Boolean!) {\n    followKeyword(keyword: $keyword, followed: $followed) {\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n": types.FollowKeywordDocument,
    "\n  mutation FollowAuthor($author: String!, $followed: Boolean!) {\n    followAuthor(author: $author, followed: $followed) {\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n": types.FollowAuthorDocument,
    "\n  mutation SaveSearch($query: String!) {\n    saveSearch(query: $query) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n": types.SaveSearchDocument,
    "\n  mutation RemoveSearch($id: ID!) {\n    removeSearch(id: $id) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n": types.RemoveSearchDocument,
    "\n  query Authors($named: String, $topics: [String!]!) {\n    desk {\n      authors(named: $named, topics: $topics, first: 24) {\n        paperCount\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.AuthorsDocument,
    "\n  query Topics {\n    desk {\n      categories(first: 200) {\n        name\n        paperCount\n      }\n    }\n    map {\n      regions {\n        id\n        terms\n        paperCount\n      }\n    }\n  }\n": types.TopicsDocument,
    "\n  fragment LibraryImportFields on LibraryImport {\n    id\n    source\n    state\n    found\n    added\n    known\n    saved\n    already\n    unmatched\n    misses {\n      line\n      name\n      reason\n    }\n    problem\n    startedAt\n    undoneAt\n  }\n": types.LibraryImportFieldsFragmentDoc,
    "\n  query LibraryImports {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      libraryImports(first: 10) {\n        ...LibraryImportFields\n      }\n    }\n  }\n": types.LibraryImportsDocument,
    "\n  mutation ImportLibrary($input: ImportLibraryInput!) {\n    importLibrary(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": types.ImportLibraryDocument,
    "\n  mutation ImportZotero($input: ImportZoteroInput!) {\n    importZotero(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": types.ImportZoteroDocument,
    "\n  mutation ImportOrcid($input: ImportOrcidInput!) {\n    importOrcid(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n": types.ImportOrcidDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...LibraryImportFields\n    }\n  }\n": types.UndoImportDocument,
    "\n  query Evidence($first: Int!, $after: String) {\n    viewer {\n      id\n      evidence(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          kind\n          at\n          weight\n          node {\n            id\n            key\n            title\n            ...PaperStanding\n          }\n        }\n      }\n    }\n  }\n": types.EvidenceDocument,
    "\n  query Preferences {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n": types.PreferencesDocument,
    "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n": types.UpdatePreferencesDocument,
    "\n  query TasteExport {\n    viewer {\n      id\n      tasteExport\n    }\n  }\n": types.TasteExportDocument,
    "\n  mutation ImportTaste($json: String!) {\n    importTaste(json: $json) {\n      papers\n      unknownPapers\n    }\n  }\n": types.ImportTasteDocument,
    "\n  mutation Mute($kind: MuteKind!, $value: String!) {\n    mute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n": types.MuteDocument,
    "\n  mutation Unmute($kind: MuteKind!, $value: String!) {\n    unmute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n": types.UnmuteDocument,
    "\n  fragment ProfileFields on Profile {\n    id\n    name\n    terms\n    topics\n    diversity\n    freshness\n    crowd\n    authors {\n      id\n      name\n    }\n    papers {\n      id\n      key\n      title\n      ...PaperStanding\n    }\n  }\n": types.ProfileFieldsFragmentDoc,
    "\n  fragment SuggestedFields on SuggestedProfile {\n    name\n    terms\n    papers {\n      id\n      key\n      title\n    }\n  }\n": types.SuggestedFieldsFragmentDoc,
    "\n  query Interests {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n      }\n      profiles {\n        ...ProfileFields\n      }\n      suggestedProfiles {\n        ...SuggestedFields\n      }\n    }\n  }\n": types.InterestsDocument,
    "\n  query Exclusions {\n    viewer {\n      id\n      mutes {\n        kind\n        label\n        value\n      }\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": types.ExclusionsDocument,
    "\n  mutation UpdateProfile($id: ID!, $input: UpdateProfileInput!) {\n    updateProfile(id: $id, input: $input) {\n      profile {\n        id\n        name\n        diversity\n        freshness\n        crowd\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation SplitProfile($id: ID!) {\n    splitProfile(id: $id) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": types.SplitProfileDocument,
    "\n  mutation ResetProfile($id: ID!) {\n    resetProfile(id: $id) {\n      profile {\n        id\n      }\n    }\n  }\n": types.ResetProfileDocument,
    "\n  mutation RemoveProfile($id: ID!) {\n    removeProfile(id: $id) {\n      profiles {\n        id\n      }\n    }\n  }\n": types.RemoveProfileDocument,
    "\n  mutation MergeProfiles($from: ID!, $into: ID!) {\n    mergeProfiles(from: $from, into: $into) {\n      profile {\n        id\n      }\n    }\n  }\n": types.MergeProfilesDocument,
    "\n  mutation MovePaper($paperId: ID!, $profileId: ID!) {\n    movePaper(paperId: $paperId, profileId: $profileId) {\n      ok\n    }\n  }\n": types.MovePaperDocument,
    "\n  mutation ForgetPaper($paperId: ID!) {\n    forgetPaper(paperId: $paperId) {\n      paper {\n        id\n        ...PaperStanding\n      }\n    }\n  }\n": types.ForgetPaperDocument,
    "\n  mutation AcceptProfile($name: String!, $papers: [ID!]!) {\n    acceptProfile(name: $name, papers: $papers) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": types.AcceptProfileDocument,
    "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      profile {\n        id\n        name\n      }\n    }\n  }\n": types.CreateProfileDocument,
    "\n  query DismissedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      dismissed(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.DismissedPapersDocument,
    "\n  query LikedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            viewerRating\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.LikedPapersDocument,
    "\n  query SavedPapers($filter: SavedFilter!, $first: Int!, $after: String) {\n    viewer {\n      id\n      saved(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...NotedPaper\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.SavedPapersDocument,
    "\n  query Trash($first: Int!, $after: String) {\n    viewer {\n      id\n      removedPapers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n": types.TrashDocument,
    "\n  mutation DiscardPapers($paperIds: [ID!]) {\n    discardPapers(paperIds: $paperIds) {\n      count\n    }\n  }\n": types.DiscardPapersDocument,
    "\n  fragment PaperStanding on Paper {\n    id\n    key\n    upvoteCount\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n  }\n": types.PaperStandingFragmentDoc,
    "\n  mutation RatePaper($paperId: ID!, $rating: Rating!) {\n    ratePaper(paperId: $paperId, rating: $rating) {\n      paper {\n        id\n        key\n        upvoteCount\n        viewerRating\n        viewerSeen\n      }\n    }\n  }\n": types.RatePaperDocument,
    "\n  mutation SavePaper($paperId: ID!, $saved: Boolean!) {\n    savePaper(paperId: $paperId, saved: $saved) {\n      paper {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n": types.SavePaperDocument,
    "\n  mutation DismissPaper($paperId: ID!, $dismissed: Boolean!) {\n    dismissPaper(paperId: $paperId, dismissed: $dismissed) {\n      paper {\n        id\n        key\n        viewerDismissed\n        viewerSeen\n      }\n    }\n  }\n": types.DismissPaperDocument,
    "\n  mutation MarkSeen($paperIds: [ID!]!, $seen: Boolean!) {\n    markSeen(paperIds: $paperIds, seen: $seen) {\n      papers {\n        id\n        key\n        viewerSeen\n      }\n    }\n  }\n": types.MarkSeenDocument,
    "\n  mutation RestorePapers($paperIds: [ID!]!) {\n    restorePapers(paperIds: $paperIds) {\n      papers {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n": types.RestorePapersDocument,
    "\n  query PaperMap {\n    map {\n      drawnAt\n      placesUrl\n      regions {\n        id\n        terms\n        x\n        y\n        paperCount\n      }\n    }\n  }\n": types.PaperMapDocument,
    "\n  fragment MapPaper on Paper {\n    id\n    key\n    title\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n  }\n": types.MapPaperFragmentDoc,
    "\n  query MapPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...MapPaper\n    }\n  }\n": types.MapPapersDocument,
    "\n  query RegionPapers($id: ID!, $first: Int!, $after: String) {\n    mapRegion(id: $id) {\n      id\n      papers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            ...MapPaper\n          }\n        }\n      }\n    }\n  }\n": types.RegionPapersDocument,
    "\n  query MapSearch($query: String!) {\n    search(query: $query, first: 100) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          key\n        }\n      }\n    }\n  }\n": types.MapSearchDocument,
    "\n  query MapLikes($after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n": types.MapLikesDocument,
    "\n  query MapMatches {\n    viewer {\n      id\n      matches {\n        paperId\n        match\n      }\n    }\n  }\n": types.MapMatchesDocument,
    "\n  query LearnFromSaves {\n    viewer {\n      id\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n": types.LearnFromSavesDocument,
    "\n  mutation SetLearnFromSaves($learnFromSaves: Boolean!) {\n    updatePreferences(input: { learnFromSaves: $learnFromSaves }) {\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n": types.SetLearnFromSavesDocument,
    "\n  fragment NotedPaper on Paper {\n    id\n    key\n    title\n    viewerSaved\n    viewerSeen\n    viewerSave {\n      savedAt\n      readState\n      tags\n      note\n    }\n  }\n": types.NotedPaperFragmentDoc,
    "\n  query NotedPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...NotedPaper\n    }\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n    }\n  }\n": types.NotedPapersDocument,
    "\n  query LibraryShelf {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      savedCounts {\n        all\n        toRead\n        reading\n        read\n        noted\n      }\n    }\n  }\n": types.LibraryShelfDocument,
    "\n  mutation EditSaved($edits: [SavedEditInput!]!) {\n    editSaved(edits: $edits) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": types.EditSavedDocument,
    "\n  mutation RenameTag($from: String!, $to: String!) {\n    renameTag(from: $from, to: $to) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": types.RenameTagDocument,
    "\n  mutation RemoveTag($name: String!) {\n    removeTag(name: $name) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n": types.RemoveTagDocument,
    "\n  fragment DayFields on DayOfDesk {\n    day\n    papers\n    signUps\n    readers\n    mailsSent\n    mailsSkipped\n    mailsFailed\n  }\n": types.DayFieldsFragmentDoc,
    "\n  query Failures {\n    desk {\n      failures(first: 100) {\n        kind\n        place\n        message\n        times\n        lastAt\n      }\n    }\n  }\n": types.FailuresDocument,
    "\n  fragment ImportFields on ImportRun {\n    id\n    source\n    state\n    added\n    updated\n    unchanged\n    rejected\n    problem\n    startedAt\n    endedAt\n    rejections {\n      line\n      reason\n    }\n  }\n": types.ImportFieldsFragmentDoc,
    "\n  query Indexes {\n    desk {\n      waitingForVector\n      modelChange {\n        from\n        to\n        done\n        total\n        problem\n      }\n      indexes {\n        name\n        answeredBy\n        held\n        expected\n        behind\n        revision\n        latestRevision\n        rebuilding\n        failed\n        problem\n      }\n    }\n  }\n": types.IndexesDocument,
    "\n  mutation RebuildIndexes {\n    rebuildIndexes {\n      indexes {\n        name\n        rebuilding\n      }\n    }\n  }\n": types.RebuildIndexesDocument,
    "\n  fragment ListDayFields on DayOfLists {\n    day\n    pages\n    readers\n    seen\n    taken\n    turnedDown\n  }\n": types.ListDayFieldsFragmentDoc,
    "\n  query Mails($first: Int!, $after: String, $status: DeliveryStatus) {\n    desk {\n      mails(first: $first, after: $after, status: $status) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...MailFields\n          }\n        }\n      }\n    }\n  }\n": types.MailsDocument,
    "\n  fragment MailFields on Mail {\n    id\n    address\n    status\n    reason\n    paperCount\n    openedCount\n    interest\n    createdAt\n    sentAt\n  }\n": types.MailFieldsFragmentDoc,
    "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id) {\n      mail {\n        ...MailFields\n      }\n    }\n  }\n": types.SendMailAgainDocument,
    "\n  query DeskOverview($days: Int!) {\n    desk {\n      paperCount\n      waitingForVector\n      missing\n      mailGoesToOutbox\n      jobs {\n        name\n        paused\n      }\n      failures(first: 100) {\n        times\n      }\n      days(count: $days) {\n        ...DayFields\n      }\n    }\n  }\n": types.DeskOverviewDocument,
    "\n  query Ranking($days: Int!) {\n    desk {\n      listDays(count: $days) {\n        ...ListDayFields\n      }\n      rankers {\n        ...RankerFields\n      }\n    }\n  }\n": types.RankingDocument,
    "\n  query Sources {\n    desk {\n      sources {\n        name\n        papers\n        recent\n        lastAt\n      }\n      imports(first: 50) {\n        ...ImportFields\n      }\n    }\n  }\n": types.SourcesDocument,
    "\n  query Users($first: Int!, $after: String, $search: String!) {\n    desk {\n      users(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...UserFields\n          }\n        }\n      }\n    }\n  }\n": types.UsersDocument,
    "\n  fragment UserFields on User {\n    id\n    displayName\n    email\n    role\n    joinedAt\n    activeAt\n    ratingCount\n    digestFrequency\n  }\n": types.UserFieldsFragmentDoc,
    "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setRole(userId: $userId, role: $role) {\n      user {\n        ...UserFields\n      }\n    }\n  }\n": types.SetRoleDocument,
    "\n  query Duplicates {\n    desk {\n      duplicates {\n        suspectedCount\n        suspected {\n          foundBy\n          one {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n          other {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n        }\n        merges {\n          id\n          kept {\n            id\n            key\n            title\n          }\n          mergedKey\n          mergedTitle\n          reason\n          byName\n          at\n          undoneAt\n        }\n      }\n    }\n  }\n": types.DuplicatesDocument,
    "\n  mutation MergePapers($keptId: ID!, $mergedId: ID!) {\n    mergePapers(keptId: $keptId, mergedId: $mergedId) {\n      duplicates {\n        merges {\n          id\n        }\n      }\n    }\n  }\n": types.MergePapersDocument,
    "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n": types.UndoMergeDocument,
    "\n  mutation KeepApart($oneId: ID!, $otherId: ID!, $apart: Boolean!) {\n    keepApart(oneId: $oneId, otherId: $otherId, apart: $apart) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n": types.KeepApartDocument,
    "\n  fragment JobFields on Job {\n    name\n    cron\n    paused\n    nextAt\n    waiting\n    running\n    lastAt\n    lastState\n    lastSeconds\n    failures\n    error\n  }\n": types.JobFieldsFragmentDoc,
    "\n  query Queue {\n    desk {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": types.QueueDocument,
    "\n  mutation RunJob($name: String!) {\n    runJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": types.RunJobDocument,
    "\n  mutation RetryJob($name: String!) {\n    retryJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": types.RetryJobDocument,
    "\n  mutation PauseJob($name: String!, $paused: Boolean!) {\n    pauseJob(name: $name, paused: $paused) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n": types.PauseJobDocument,
    "\n  fragment LiveSourceFields on LiveSource {\n    name\n    kind\n    categories\n    set\n    url\n    schedule\n    paused\n    running\n    asked\n    unfinished\n    lastRunAt\n    nextRunAt\n    counts {\n      added\n      updated\n      unchanged\n      rejected\n      removed\n    }\n    lastError\n  }\n": types.LiveSourceFieldsFragmentDoc,
    "\n  query LiveSources {\n    desk {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.LiveSourcesDocument,
    "\n  mutation AddSource($input: AddSourceInput!) {\n    addSource(input: $input) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.AddSourceDocument,
    "\n  mutation RunSource($name: String!) {\n    runSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.RunSourceDocument,
    "\n  mutation PauseSource($name: String!, $paused: Boolean!) {\n    pauseSource(name: $name, paused: $paused) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.PauseSourceDocument,
    "\n  mutation ScheduleSource($name: String!, $schedule: String) {\n    scheduleSource(name: $name, schedule: $schedule) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.ScheduleSourceDocument,
    "\n  mutation RemoveSource($name: String!) {\n    removeSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n": types.RemoveSourceDocument,
    "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 6) {\n      edges {\n        node {\n          key\n          title\n        }\n      }\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query PaletteOwn {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      topics\n      profiles {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      collections(papers: []) {\n        id\n        name\n      }\n    }\n  }\n": types.PaletteOwnDocument,
    "\n  query CitedPapers($id: ID!, $after: String, $cites: Boolean = true, $cited: Boolean = true) {\n    paper(id: $id) {\n      id\n      key\n      references(first: 20, after: $after) @include(if: $cites) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n      citedBy(first: 20, after: $after) @include(if: $cited) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n": types.CitedPapersDocument,
    "\n  query Paper($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      fullCoins: coins(abstract: true)\n      ...PaperCard\n    }\n  }\n": types.PaperDocument,
    "\n  query SimilarPapers($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      similar(first: 10) {\n        ...SimilarEntry\n      }\n    }\n  }\n": types.SimilarPapersDocument,
    "\n  fragment PaperCard on Paper {\n    id\n    key\n    title\n    abstract\n    keySentence\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n    updatedAt\n    version\n    feedDate\n    categories\n    keywords\n    url\n    pdfUrl\n    githubRepo\n    githubStars\n    commentCount\n    upvoteCount\n    starter\n    coins\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n    ...PaperStanding\n  }\n": types.PaperCardFragmentDoc,
    "\n  mutation RecordOpen($paperId: ID!, $seconds: Int!) {\n    recordOpen(paperId: $paperId, seconds: $seconds) {\n      ok\n    }\n  }\n": types.RecordOpenDocument,
    "\n  fragment RankerFields on Ranker {\n    id\n    origin\n    state\n    createdAt\n    decidedAt\n    multipliers {\n      feature\n      factor\n    }\n    gate {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n    trial {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n  }\n": types.RankerFieldsFragmentDoc,
    "\n  query Reading($weeks: Int!) {\n    viewer {\n      id\n      reading(weeks: $weeks) {\n        week\n        topic\n        papers\n      }\n    }\n  }\n": types.ReadingDocument,
    "\n  query ListPreview($first: Int!, $sliders: SlidersInput, $profileId: ID) {\n    viewer {\n      id\n      listPreview(first: $first, sliders: $sliders, profileId: $profileId) {\n        match\n        node {\n          id\n          key\n          title\n        }\n      }\n    }\n  }\n": types.ListPreviewDocument,
    "\n  query ForYou($first: Int!, $after: String, $profileId: ID) {\n    viewer {\n      id\n      ratingCount\n      topics\n      recommendations(first: $first, after: $after, profileId: $profileId) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          score\n          match\n          ...Reasons\n          node {\n            id\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n": types.ForYouDocument,
    "\n  query ProfileNames {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n    }\n  }\n": types.ProfileNamesDocument,
    "\n  fragment Reasons on RecommendationEdge {\n    match\n    matchProbability\n    reasons {\n      id\n      kind\n      text\n      weight\n      paper {\n        key\n        title\n      }\n    }\n  }\n": types.ReasonsFragmentDoc,
    "\n  mutation RecordImpressions($paperIds: [ID!]!) {\n    recordImpressions(paperIds: $paperIds) {\n      ok\n    }\n  }\n": types.RecordImpressionsDocument,
    "\n  mutation RemoveReason($id: ID!) {\n    removeReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": types.RemoveReasonDocument,
    "\n  mutation RestoreReason($id: ID!) {\n    restoreReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n": types.RestoreReasonDocument,
    "\n  mutation FollowTopics($topics: [String!]!) {\n    followTopics(topics: $topics) {\n      viewer {\n        id\n        topics\n      }\n    }\n  }\n": types.FollowTopicsDocument,
    "\n  query Search($query: String!, $filter: SearchFilter, $mode: SearchMode!, $order: SearchOrder!, $first: Int!, $after: String) {\n    search(query: $query, filter: $filter, mode: $mode, order: $order, first: $first, after: $after) {\n      totalCount\n      mode\n      mended\n      facets {\n        categories {\n          name\n          count\n        }\n        years {\n          year\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        score\n        snippet {\n          text\n          marked\n        }\n        node {\n          key\n          viewerDismissed\n          ...PaperCard\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  query Session {\n    viewer {\n      id\n      email\n      displayName\n      isOperator\n      timeZone\n      topics\n      ratingCount\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation UpdateAccount($input: AccountInput!) {\n    updateAccount(input: $input) {\n      viewer {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation DeleteAccount($password: String!) {\n    deleteAccount(password: $password) {\n      ok\n    }\n  }\n": types.DeleteAccountDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment PrivateFeedFields on PrivateFeed {\n    id\n    list\n    of\n    name\n    urls {\n      rss\n      atom\n      json\n    }\n  }\n": types.PrivateFeedFieldsFragmentDoc,
    "\n  query PrivateFeeds {\n    viewer {\n      id\n      privateFeeds {\n        id\n        ...PrivateFeedFields\n      }\n    }\n  }\n": types.PrivateFeedsDocument,
    "\n  mutation OpenFeed($list: PrivateList!, $of: ID) {\n    openFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n": types.OpenFeedDocument,
    "\n  mutation CloseFeed($list: PrivateList!, $of: ID) {\n    closeFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n": types.CloseFeedDocument,
    "\n  query SimilarTo($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      title\n    }\n    similarTo(ids: $ids, first: 50) {\n      ...SimilarEntry\n    }\n  }\n": types.SimilarToDocument,
    "\n  fragment SimilarEntry on SimilarPaper {\n    score\n    readers\n    sharedReferences\n    cited\n    sharedAuthors {\n      id\n      name\n    }\n    more {\n      score\n      paper {\n        key\n        title\n      }\n    }\n    paper {\n      key\n      viewerDismissed\n      ...PaperCard\n    }\n  }\n": types.SimilarEntryFragmentDoc,
    "\n  query NamedPapers($text: String!) {\n    papersNamedIn(text: $text) {\n      unknown\n      papers {\n        ...PaperCard\n      }\n    }\n  }\n": types.NamedPapersDocument,
    "\n  query PapersToRate($first: Int!) {\n    viewer {\n      id\n      papersToRate(first: $first) {\n        cursor\n        node {\n          id\n          key\n          ...PaperCard\n        }\n      }\n    }\n  }\n": types.PapersToRateDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportPapers($ids: [ID!]!, $format: CitationFormat!) {\n    exportPapers(ids: $ids, format: $format)\n  }\n"): (typeof documents)["\n  query ExportPapers($ids: [ID!]!, $format: CitationFormat!) {\n    exportPapers(ids: $ids, format: $format)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collection($id: ID!, $first: Int!, $after: String) {\n    viewer {\n      id\n      collection(id: $id) {\n        ...CollectionFields\n        papers(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            note\n            node {\n              id\n              key\n              viewerDismissed\n              ...PaperCard\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Collection($id: ID!, $first: Int!, $after: String) {\n    viewer {\n      id\n      collection(id: $id) {\n        ...CollectionFields\n        papers(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            note\n            node {\n              id\n              key\n              viewerDismissed\n              ...PaperCard\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedCollections {\n    viewer {\n      id\n      removedCollections {\n        id\n        name\n        paperCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RemovedCollections {\n    viewer {\n      id\n      removedCollections {\n        id\n        name\n        paperCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardCollections($id: ID) {\n    discardCollections(id: $id) {\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardCollections($id: ID) {\n    discardCollections(id: $id) {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedList($token: String!, $first: Int!, $after: String) {\n    sharedCollection(token: $token) {\n      name\n      note\n      ownerName\n      paperCount\n      papers(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          note\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharedList($token: String!, $first: Int!, $after: String) {\n    sharedCollection(token: $token) {\n      name\n      note\n      ownerName\n      paperCount\n      papers(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          note\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collections($papers: [ID!]!, $asked: Boolean!) {\n    viewer {\n      id\n      collections(papers: $papers) {\n        id\n        name\n        parentId\n        search\n        paperCount @include(if: $asked)\n        held @include(if: $asked)\n      }\n    }\n  }\n"): (typeof documents)["\n  query Collections($papers: [ID!]!, $asked: Boolean!) {\n    viewer {\n      id\n      collections(papers: $papers) {\n        id\n        name\n        parentId\n        search\n        paperCount @include(if: $asked)\n        held @include(if: $asked)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CollectionFields on Collection {\n    id\n    name\n    note\n    parentId\n    search\n    teaches\n    paperCount\n    shareUrl\n  }\n"): (typeof documents)["\n  fragment CollectionFields on Collection {\n    id\n    name\n    note\n    parentId\n    search\n    teaches\n    paperCount\n    shareUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCollection($name: String!, $search: String) {\n    createCollection(name: $name, search: $search) {\n      collection {\n        id\n        name\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCollection($name: String!, $search: String) {\n    createCollection(name: $name, search: $search) {\n      collection {\n        id\n        name\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCollection($id: ID!, $removed: Boolean!) {\n    removeCollection(id: $id, removed: $removed) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCollection($id: ID!, $removed: Boolean!) {\n    removeCollection(id: $id, removed: $removed) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CollectPapers($id: ID!, $paperIds: [ID!]!, $collected: Boolean!) {\n    collectPapers(id: $id, paperIds: $paperIds, collected: $collected) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CollectPapers($id: ID!, $paperIds: [ID!]!, $collected: Boolean!) {\n    collectPapers(id: $id, paperIds: $paperIds, collected: $collected) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCollected($id: ID!, $paperIds: [ID!]!) {\n    restoreCollected(id: $id, paperIds: $paperIds) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreCollected($id: ID!, $paperIds: [ID!]!) {\n    restoreCollected(id: $id, paperIds: $paperIds) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameCollection($id: ID!, $name: String!) {\n    renameCollection(id: $id, name: $name) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameCollection($id: ID!, $name: String!) {\n    renameCollection(id: $id, name: $name) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareCollection($id: ID!, $shared: Boolean!) {\n    shareCollection(id: $id, shared: $shared) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareCollection($id: ID!, $shared: Boolean!) {\n    shareCollection(id: $id, shared: $shared) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCollection($id: ID!, $input: CollectionInput!) {\n    editCollection(id: $id, input: $input) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditCollection($id: ID!, $input: CollectionInput!) {\n    editCollection(id: $id, input: $input) {\n      collection {\n        ...CollectionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCollected($id: ID!, $paperId: ID!, $before: ID) {\n    moveCollected(id: $id, paperId: $paperId, before: $before) {\n      collection {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveCollected($id: ID!, $paperId: ID!, $before: ID) {\n    moveCollected(id: $id, paperId: $paperId, before: $before) {\n      collection {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnotateCollected($id: ID!, $paperId: ID!, $note: String!) {\n    annotateCollected(id: $id, paperId: $paperId, note: $note) {\n      collection {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnnotateCollected($id: ID!, $paperId: ID!, $note: String!) {\n    annotateCollected(id: $id, paperId: $paperId, note: $note) {\n      collection {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk {\n    desk {\n      paperCount\n      embeddedCount\n      missing\n      mailGoesToOutbox\n      countsClicks\n      categories(first: 30) {\n        name\n        paperCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Desk {\n    desk {\n      paperCount\n      embeddedCount\n      missing\n      mailGoesToOutbox\n      countsClicks\n      categories(first: 30) {\n        name\n        paperCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deliveries($first: Int!, $after: String) {\n    viewer {\n      id\n      digest {\n        id\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            node {\n              ...DeliveryFields\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Deliveries($first: Int!, $after: String) {\n    viewer {\n      id\n      digest {\n        id\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            cursor\n            node {\n              ...DeliveryFields\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DigestPreview {\n    viewer {\n      id\n      digest {\n        id\n        preview {\n          subject\n          html\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DigestPreview {\n    viewer {\n      id\n      digest {\n        id\n        preview {\n          subject\n          html\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextDigest {\n    viewer {\n      id\n      digest {\n        id\n        frequency\n        timeZone\n        nextAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query NextDigest {\n    viewer {\n      id\n      digest {\n        id\n        frequency\n        timeZone\n        nextAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Digest {\n    viewer {\n      id\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n"): (typeof documents)["\n  query Digest {\n    viewer {\n      id\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DigestSettings on Digest {\n    id\n    frequency\n    weekday\n    hour\n    timeZone\n    threshold\n    maxPapers\n    sections\n    pausedUntil\n    stillHere\n    nextAt\n    bouncedAt\n    bounceReason\n    complained\n  }\n"): (typeof documents)["\n  fragment DigestSettings on Digest {\n    id\n    frequency\n    weekday\n    hour\n    timeZone\n    threshold\n    maxPapers\n    sections\n    pausedUntil\n    stillHere\n    nextAt\n    bouncedAt\n    bounceReason\n    complained\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDigest($input: DigestSettingsInput!, $profileId: ID) {\n    updateDigest(input: $input, profileId: $profileId) {\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDigest($input: DigestSettingsInput!, $profileId: ID) {\n    updateDigest(input: $input, profileId: $profileId) {\n      digest {\n        ...DigestSettings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryFields on Delivery {\n    id\n    createdAt\n    sentAt\n    status\n    reason\n    paperCount\n    interest\n  }\n"): (typeof documents)["\n  fragment DeliveryFields on Delivery {\n    id\n    createdAt\n    sentAt\n    status\n    reason\n    paperCount\n    interest\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDigest {\n    sendDigest {\n      delivery {\n        ...DeliveryFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendDigest {\n    sendDigest {\n      delivery {\n        ...DeliveryFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileDigests {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      digest {\n        id\n        frequency\n      }\n      profileDigests {\n        id\n        profileId\n        ...DigestSettings\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileDigests {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      digest {\n        id\n        frequency\n      }\n      profileDigests {\n        id\n        profileId\n        ...DigestSettings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedCount($period: FeedPeriod!, $on: Date!, $category: String) {\n    earlier: feed(period: $period, on: $on, order: NEWEST, category: $category, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query FeedCount($period: FeedPeriod!, $on: Date!, $category: String) {\n    earlier: feed(period: $period, on: $on, order: NEWEST, category: $category, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Subscribe(\n    $email: EmailAddress!\n    $frequency: DigestFrequency!\n    $category: String\n    $timeZone: String\n  ) {\n    subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation Subscribe(\n    $email: EmailAddress!\n    $frequency: DigestFrequency!\n    $category: String\n    $timeZone: String\n  ) {\n    subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Feed($period: FeedPeriod!, $on: Date, $order: FeedOrder!, $category: String, $first: Int!, $after: String) {\n    feed(period: $period, on: $on, order: $order, category: $category, first: $first, after: $after) {\n      date\n      previousDate\n      nextDate\n      totalCount\n      unseenCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          key\n          viewerDismissed\n          viewerSeen\n          feedDate\n          ...PaperCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Feed($period: FeedPeriod!, $on: Date, $order: FeedOrder!, $category: String, $first: Int!, $after: String) {\n    feed(period: $period, on: $on, order: $order, category: $category, first: $first, after: $after) {\n      date\n      previousDate\n      nextDate\n      totalCount\n      unseenCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          key\n          viewerDismissed\n          viewerSeen\n          feedDate\n          ...PaperCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Following($of: FollowedKind, $first: Int!, $after: String) {\n    viewer {\n      id\n      following(of: $of, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Following($of: FollowedKind, $first: Int!, $after: String) {\n    viewer {\n      id\n      following(of: $of, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Follows {\n    viewer {\n      id\n      followedAuthors {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n"): (typeof documents)["\n  query Follows {\n    viewer {\n      id\n      followedAuthors {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowKeyword($keyword: String!, $followed: Boolean!) {\n    followKeyword(keyword: $keyword, followed: $followed) {\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowKeyword($keyword: String!, $followed: Boolean!) {\n    followKeyword(keyword: $keyword, followed: $followed) {\n      followedKeywords {\n        id\n        keyword\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowAuthor($author: String!, $followed: Boolean!) {\n    followAuthor(author: $author, followed: $followed) {\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowAuthor($author: String!, $followed: Boolean!) {\n    followAuthor(author: $author, followed: $followed) {\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($query: String!) {\n    saveSearch(query: $query) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSearch($query: String!) {\n    saveSearch(query: $query) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSearch($id: ID!) {\n    removeSearch(id: $id) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSearch($id: ID!) {\n    removeSearch(id: $id) {\n      savedSearches {\n        id\n        query\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Authors($named: String, $topics: [String!]!) {\n    desk {\n      authors(named: $named, topics: $topics, first: 24) {\n        paperCount\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Authors($named: String, $topics: [String!]!) {\n    desk {\n      authors(named: $named, topics: $topics, first: 24) {\n        paperCount\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics {\n    desk {\n      categories(first: 200) {\n        name\n        paperCount\n      }\n    }\n    map {\n      regions {\n        id\n        terms\n        paperCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Topics {\n    desk {\n      categories(first: 200) {\n        name\n        paperCount\n      }\n    }\n    map {\n      regions {\n        id\n        terms\n        paperCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LibraryImportFields on LibraryImport {\n    id\n    source\n    state\n    found\n    added\n    known\n    saved\n    already\n    unmatched\n    misses {\n      line\n      name\n      reason\n    }\n    problem\n    startedAt\n    undoneAt\n  }\n"): (typeof documents)["\n  fragment LibraryImportFields on LibraryImport {\n    id\n    source\n    state\n    found\n    added\n    known\n    saved\n    already\n    unmatched\n    misses {\n      line\n      name\n      reason\n    }\n    problem\n    startedAt\n    undoneAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LibraryImports {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      libraryImports(first: 10) {\n        ...LibraryImportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query LibraryImports {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n      libraryImports(first: 10) {\n        ...LibraryImportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportLibrary($input: ImportLibraryInput!) {\n    importLibrary(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ImportLibrary($input: ImportLibraryInput!) {\n    importLibrary(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportZotero($input: ImportZoteroInput!) {\n    importZotero(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ImportZotero($input: ImportZoteroInput!) {\n    importZotero(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportOrcid($input: ImportOrcidInput!) {\n    importOrcid(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ImportOrcid($input: ImportOrcidInput!) {\n    importOrcid(input: $input) {\n      ...LibraryImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...LibraryImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...LibraryImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evidence($first: Int!, $after: String) {\n    viewer {\n      id\n      evidence(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          kind\n          at\n          weight\n          node {\n            id\n            key\n            title\n            ...PaperStanding\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Evidence($first: Int!, $after: String) {\n    viewer {\n      id\n      evidence(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          kind\n          at\n          weight\n          node {\n            id\n            key\n            title\n            ...PaperStanding\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n"): (typeof documents)["\n  query Preferences {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      preferences {\n        diversity\n        freshness\n        crowd\n        exploration\n        learning\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TasteExport {\n    viewer {\n      id\n      tasteExport\n    }\n  }\n"): (typeof documents)["\n  query TasteExport {\n    viewer {\n      id\n      tasteExport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportTaste($json: String!) {\n    importTaste(json: $json) {\n      papers\n      unknownPapers\n    }\n  }\n"): (typeof documents)["\n  mutation ImportTaste($json: String!) {\n    importTaste(json: $json) {\n      papers\n      unknownPapers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Mute($kind: MuteKind!, $value: String!) {\n    mute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Mute($kind: MuteKind!, $value: String!) {\n    mute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unmute($kind: MuteKind!, $value: String!) {\n    unmute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Unmute($kind: MuteKind!, $value: String!) {\n    unmute(kind: $kind, value: $value) {\n      mutes {\n        kind\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileFields on Profile {\n    id\n    name\n    terms\n    topics\n    diversity\n    freshness\n    crowd\n    authors {\n      id\n      name\n    }\n    papers {\n      id\n      key\n      title\n      ...PaperStanding\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileFields on Profile {\n    id\n    name\n    terms\n    topics\n    diversity\n    freshness\n    crowd\n    authors {\n      id\n      name\n    }\n    papers {\n      id\n      key\n      title\n      ...PaperStanding\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuggestedFields on SuggestedProfile {\n    name\n    terms\n    papers {\n      id\n      key\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment SuggestedFields on SuggestedProfile {\n    name\n    terms\n    papers {\n      id\n      key\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Interests {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n      }\n      profiles {\n        ...ProfileFields\n      }\n      suggestedProfiles {\n        ...SuggestedFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Interests {\n    viewer {\n      id\n      preferences {\n        diversity\n        freshness\n        crowd\n      }\n      profiles {\n        ...ProfileFields\n      }\n      suggestedProfiles {\n        ...SuggestedFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exclusions {\n    viewer {\n      id\n      mutes {\n        kind\n        label\n        value\n      }\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  query Exclusions {\n    viewer {\n      id\n      mutes {\n        kind\n        label\n        value\n      }\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($id: ID!, $input: UpdateProfileInput!) {\n    updateProfile(id: $id, input: $input) {\n      profile {\n        id\n        name\n        diversity\n        freshness\n        crowd\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($id: ID!, $input: UpdateProfileInput!) {\n    updateProfile(id: $id, input: $input) {\n      profile {\n        id\n        name\n        diversity\n        freshness\n        crowd\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitProfile($id: ID!) {\n    splitProfile(id: $id) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SplitProfile($id: ID!) {\n    splitProfile(id: $id) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetProfile($id: ID!) {\n    resetProfile(id: $id) {\n      profile {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetProfile($id: ID!) {\n    resetProfile(id: $id) {\n      profile {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveProfile($id: ID!) {\n    removeProfile(id: $id) {\n      profiles {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveProfile($id: ID!) {\n    removeProfile(id: $id) {\n      profiles {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeProfiles($from: ID!, $into: ID!) {\n    mergeProfiles(from: $from, into: $into) {\n      profile {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeProfiles($from: ID!, $into: ID!) {\n    mergeProfiles(from: $from, into: $into) {\n      profile {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePaper($paperId: ID!, $profileId: ID!) {\n    movePaper(paperId: $paperId, profileId: $profileId) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation MovePaper($paperId: ID!, $profileId: ID!) {\n    movePaper(paperId: $paperId, profileId: $profileId) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetPaper($paperId: ID!) {\n    forgetPaper(paperId: $paperId) {\n      paper {\n        id\n        ...PaperStanding\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetPaper($paperId: ID!) {\n    forgetPaper(paperId: $paperId) {\n      paper {\n        id\n        ...PaperStanding\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptProfile($name: String!, $papers: [ID!]!) {\n    acceptProfile(name: $name, papers: $papers) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptProfile($name: String!, $papers: [ID!]!) {\n    acceptProfile(name: $name, papers: $papers) {\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      profile {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      profile {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DismissedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      dismissed(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DismissedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      dismissed(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            viewerRating\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LikedPapers($first: Int!, $after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            viewerRating\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedPapers($filter: SavedFilter!, $first: Int!, $after: String) {\n    viewer {\n      id\n      saved(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...NotedPaper\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SavedPapers($filter: SavedFilter!, $first: Int!, $after: String) {\n    viewer {\n      id\n      saved(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            key\n            viewerDismissed\n            ...NotedPaper\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trash($first: Int!, $after: String) {\n    viewer {\n      id\n      removedPapers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Trash($first: Int!, $after: String) {\n    viewer {\n      id\n      removedPapers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPapers($paperIds: [ID!]) {\n    discardPapers(paperIds: $paperIds) {\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardPapers($paperIds: [ID!]) {\n    discardPapers(paperIds: $paperIds) {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperStanding on Paper {\n    id\n    key\n    upvoteCount\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n  }\n"): (typeof documents)["\n  fragment PaperStanding on Paper {\n    id\n    key\n    upvoteCount\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RatePaper($paperId: ID!, $rating: Rating!) {\n    ratePaper(paperId: $paperId, rating: $rating) {\n      paper {\n        id\n        key\n        upvoteCount\n        viewerRating\n        viewerSeen\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RatePaper($paperId: ID!, $rating: Rating!) {\n    ratePaper(paperId: $paperId, rating: $rating) {\n      paper {\n        id\n        key\n        upvoteCount\n        viewerRating\n        viewerSeen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePaper($paperId: ID!, $saved: Boolean!) {\n    savePaper(paperId: $paperId, saved: $saved) {\n      paper {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SavePaper($paperId: ID!, $saved: Boolean!) {\n    savePaper(paperId: $paperId, saved: $saved) {\n      paper {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissPaper($paperId: ID!, $dismissed: Boolean!) {\n    dismissPaper(paperId: $paperId, dismissed: $dismissed) {\n      paper {\n        id\n        key\n        viewerDismissed\n        viewerSeen\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DismissPaper($paperId: ID!, $dismissed: Boolean!) {\n    dismissPaper(paperId: $paperId, dismissed: $dismissed) {\n      paper {\n        id\n        key\n        viewerDismissed\n        viewerSeen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSeen($paperIds: [ID!]!, $seen: Boolean!) {\n    markSeen(paperIds: $paperIds, seen: $seen) {\n      papers {\n        id\n        key\n        viewerSeen\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkSeen($paperIds: [ID!]!, $seen: Boolean!) {\n    markSeen(paperIds: $paperIds, seen: $seen) {\n      papers {\n        id\n        key\n        viewerSeen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePapers($paperIds: [ID!]!) {\n    restorePapers(paperIds: $paperIds) {\n      papers {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestorePapers($paperIds: [ID!]!) {\n    restorePapers(paperIds: $paperIds) {\n      papers {\n        id\n        key\n        viewerSaved\n        viewerSeen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperMap {\n    map {\n      drawnAt\n      placesUrl\n      regions {\n        id\n        terms\n        x\n        y\n        paperCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaperMap {\n    map {\n      drawnAt\n      placesUrl\n      regions {\n        id\n        terms\n        x\n        y\n        paperCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapPaper on Paper {\n    id\n    key\n    title\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n  }\n"): (typeof documents)["\n  fragment MapPaper on Paper {\n    id\n    key\n    title\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...MapPaper\n    }\n  }\n"): (typeof documents)["\n  query MapPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...MapPaper\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionPapers($id: ID!, $first: Int!, $after: String) {\n    mapRegion(id: $id) {\n      id\n      papers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            ...MapPaper\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegionPapers($id: ID!, $first: Int!, $after: String) {\n    mapRegion(id: $id) {\n      id\n      papers(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            ...MapPaper\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapSearch($query: String!) {\n    search(query: $query, first: 100) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          key\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapSearch($query: String!) {\n    search(query: $query, first: 100) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          key\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapLikes($after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapLikes($after: String) {\n    viewer {\n      id\n      rated(rating: UP, first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapMatches {\n    viewer {\n      id\n      matches {\n        paperId\n        match\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapMatches {\n    viewer {\n      id\n      matches {\n        paperId\n        match\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LearnFromSaves {\n    viewer {\n      id\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n"): (typeof documents)["\n  query LearnFromSaves {\n    viewer {\n      id\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLearnFromSaves($learnFromSaves: Boolean!) {\n    updatePreferences(input: { learnFromSaves: $learnFromSaves }) {\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetLearnFromSaves($learnFromSaves: Boolean!) {\n    updatePreferences(input: { learnFromSaves: $learnFromSaves }) {\n      preferences {\n        learnFromSaves\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotedPaper on Paper {\n    id\n    key\n    title\n    viewerSaved\n    viewerSeen\n    viewerSave {\n      savedAt\n      readState\n      tags\n      note\n    }\n  }\n"): (typeof documents)["\n  fragment NotedPaper on Paper {\n    id\n    key\n    title\n    viewerSaved\n    viewerSeen\n    viewerSave {\n      savedAt\n      readState\n      tags\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotedPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...NotedPaper\n    }\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query NotedPapers($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      ...NotedPaper\n    }\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LibraryShelf {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      savedCounts {\n        all\n        toRead\n        reading\n        read\n        noted\n      }\n    }\n  }\n"): (typeof documents)["\n  query LibraryShelf {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      savedCounts {\n        all\n        toRead\n        reading\n        read\n        noted\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSaved($edits: [SavedEditInput!]!) {\n    editSaved(edits: $edits) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditSaved($edits: [SavedEditInput!]!) {\n    editSaved(edits: $edits) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameTag($from: String!, $to: String!) {\n    renameTag(from: $from, to: $to) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameTag($from: String!, $to: String!) {\n    renameTag(from: $from, to: $to) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTag($name: String!) {\n    removeTag(name: $name) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTag($name: String!) {\n    removeTag(name: $name) {\n      papers {\n        id\n        key\n        ...NotedPaper\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayFields on DayOfDesk {\n    day\n    papers\n    signUps\n    readers\n    mailsSent\n    mailsSkipped\n    mailsFailed\n  }\n"): (typeof documents)["\n  fragment DayFields on DayOfDesk {\n    day\n    papers\n    signUps\n    readers\n    mailsSent\n    mailsSkipped\n    mailsFailed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Failures {\n    desk {\n      failures(first: 100) {\n        kind\n        place\n        message\n        times\n        lastAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Failures {\n    desk {\n      failures(first: 100) {\n        kind\n        place\n        message\n        times\n        lastAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportFields on ImportRun {\n    id\n    source\n    state\n    added\n    updated\n    unchanged\n    rejected\n    problem\n    startedAt\n    endedAt\n    rejections {\n      line\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment ImportFields on ImportRun {\n    id\n    source\n    state\n    added\n    updated\n    unchanged\n    rejected\n    problem\n    startedAt\n    endedAt\n    rejections {\n      line\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indexes {\n    desk {\n      waitingForVector\n      modelChange {\n        from\n        to\n        done\n        total\n        problem\n      }\n      indexes {\n        name\n        answeredBy\n        held\n        expected\n        behind\n        revision\n        latestRevision\n        rebuilding\n        failed\n        problem\n      }\n    }\n  }\n"): (typeof documents)["\n  query Indexes {\n    desk {\n      waitingForVector\n      modelChange {\n        from\n        to\n        done\n        total\n        problem\n      }\n      indexes {\n        name\n        answeredBy\n        held\n        expected\n        behind\n        revision\n        latestRevision\n        rebuilding\n        failed\n        problem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebuildIndexes {\n    rebuildIndexes {\n      indexes {\n        name\n        rebuilding\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RebuildIndexes {\n    rebuildIndexes {\n      indexes {\n        name\n        rebuilding\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListDayFields on DayOfLists {\n    day\n    pages\n    readers\n    seen\n    taken\n    turnedDown\n  }\n"): (typeof documents)["\n  fragment ListDayFields on DayOfLists {\n    day\n    pages\n    readers\n    seen\n    taken\n    turnedDown\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails($first: Int!, $after: String, $status: DeliveryStatus) {\n    desk {\n      mails(first: $first, after: $after, status: $status) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...MailFields\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mails($first: Int!, $after: String, $status: DeliveryStatus) {\n    desk {\n      mails(first: $first, after: $after, status: $status) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...MailFields\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailFields on Mail {\n    id\n    address\n    status\n    reason\n    paperCount\n    openedCount\n    interest\n    createdAt\n    sentAt\n  }\n"): (typeof documents)["\n  fragment MailFields on Mail {\n    id\n    address\n    status\n    reason\n    paperCount\n    openedCount\n    interest\n    createdAt\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id) {\n      mail {\n        ...MailFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id) {\n      mail {\n        ...MailFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskOverview($days: Int!) {\n    desk {\n      paperCount\n      waitingForVector\n      missing\n      mailGoesToOutbox\n      jobs {\n        name\n        paused\n      }\n      failures(first: 100) {\n        times\n      }\n      days(count: $days) {\n        ...DayFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeskOverview($days: Int!) {\n    desk {\n      paperCount\n      waitingForVector\n      missing\n      mailGoesToOutbox\n      jobs {\n        name\n        paused\n      }\n      failures(first: 100) {\n        times\n      }\n      days(count: $days) {\n        ...DayFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ranking($days: Int!) {\n    desk {\n      listDays(count: $days) {\n        ...ListDayFields\n      }\n      rankers {\n        ...RankerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ranking($days: Int!) {\n    desk {\n      listDays(count: $days) {\n        ...ListDayFields\n      }\n      rankers {\n        ...RankerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources {\n    desk {\n      sources {\n        name\n        papers\n        recent\n        lastAt\n      }\n      imports(first: 50) {\n        ...ImportFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Sources {\n    desk {\n      sources {\n        name\n        papers\n        recent\n        lastAt\n      }\n      imports(first: 50) {\n        ...ImportFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($first: Int!, $after: String, $search: String!) {\n    desk {\n      users(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...UserFields\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Users($first: Int!, $after: String, $search: String!) {\n    desk {\n      users(first: $first, after: $after, search: $search) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...UserFields\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserFields on User {\n    id\n    displayName\n    email\n    role\n    joinedAt\n    activeAt\n    ratingCount\n    digestFrequency\n  }\n"): (typeof documents)["\n  fragment UserFields on User {\n    id\n    displayName\n    email\n    role\n    joinedAt\n    activeAt\n    ratingCount\n    digestFrequency\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setRole(userId: $userId, role: $role) {\n      user {\n        ...UserFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetRole($userId: ID!, $role: Role!) {\n    setRole(userId: $userId, role: $role) {\n      user {\n        ...UserFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duplicates {\n    desk {\n      duplicates {\n        suspectedCount\n        suspected {\n          foundBy\n          one {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n          other {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n        }\n        merges {\n          id\n          kept {\n            id\n            key\n            title\n          }\n          mergedKey\n          mergedTitle\n          reason\n          byName\n          at\n          undoneAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Duplicates {\n    desk {\n      duplicates {\n        suspectedCount\n        suspected {\n          foundBy\n          one {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n          other {\n            id\n            key\n            title\n            publishedAt\n            authors {\n              id\n              name\n            }\n          }\n        }\n        merges {\n          id\n          kept {\n            id\n            key\n            title\n          }\n          mergedKey\n          mergedTitle\n          reason\n          byName\n          at\n          undoneAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergePapers($keptId: ID!, $mergedId: ID!) {\n    mergePapers(keptId: $keptId, mergedId: $mergedId) {\n      duplicates {\n        merges {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MergePapers($keptId: ID!, $mergedId: ID!) {\n    mergePapers(keptId: $keptId, mergedId: $mergedId) {\n      duplicates {\n        merges {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepApart($oneId: ID!, $otherId: ID!, $apart: Boolean!) {\n    keepApart(oneId: $oneId, otherId: $otherId, apart: $apart) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepApart($oneId: ID!, $otherId: ID!, $apart: Boolean!) {\n    keepApart(oneId: $oneId, otherId: $otherId, apart: $apart) {\n      duplicates {\n        suspectedCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFields on Job {\n    name\n    cron\n    paused\n    nextAt\n    waiting\n    running\n    lastAt\n    lastState\n    lastSeconds\n    failures\n    error\n  }\n"): (typeof documents)["\n  fragment JobFields on Job {\n    name\n    cron\n    paused\n    nextAt\n    waiting\n    running\n    lastAt\n    lastState\n    lastSeconds\n    failures\n    error\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queue {\n    desk {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Queue {\n    desk {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunJob($name: String!) {\n    runJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RunJob($name: String!) {\n    runJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($name: String!) {\n    retryJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryJob($name: String!) {\n    retryJob(name: $name) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseJob($name: String!, $paused: Boolean!) {\n    pauseJob(name: $name, paused: $paused) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PauseJob($name: String!, $paused: Boolean!) {\n    pauseJob(name: $name, paused: $paused) {\n      jobs {\n        ...JobFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveSourceFields on LiveSource {\n    name\n    kind\n    categories\n    set\n    url\n    schedule\n    paused\n    running\n    asked\n    unfinished\n    lastRunAt\n    nextRunAt\n    counts {\n      added\n      updated\n      unchanged\n      rejected\n      removed\n    }\n    lastError\n  }\n"): (typeof documents)["\n  fragment LiveSourceFields on LiveSource {\n    name\n    kind\n    categories\n    set\n    url\n    schedule\n    paused\n    running\n    asked\n    unfinished\n    lastRunAt\n    nextRunAt\n    counts {\n      added\n      updated\n      unchanged\n      rejected\n      removed\n    }\n    lastError\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiveSources {\n    desk {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query LiveSources {\n    desk {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSource($input: AddSourceInput!) {\n    addSource(input: $input) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddSource($input: AddSourceInput!) {\n    addSource(input: $input) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunSource($name: String!) {\n    runSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RunSource($name: String!) {\n    runSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseSource($name: String!, $paused: Boolean!) {\n    pauseSource(name: $name, paused: $paused) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PauseSource($name: String!, $paused: Boolean!) {\n    pauseSource(name: $name, paused: $paused) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleSource($name: String!, $schedule: String) {\n    scheduleSource(name: $name, schedule: $schedule) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleSource($name: String!, $schedule: String) {\n    scheduleSource(name: $name, schedule: $schedule) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSource($name: String!) {\n    removeSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSource($name: String!) {\n    removeSource(name: $name) {\n      liveSources {\n        ...LiveSourceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 6) {\n      edges {\n        node {\n          key\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 6) {\n      edges {\n        node {\n          key\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteOwn {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      topics\n      profiles {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      collections(papers: []) {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteOwn {\n    viewer {\n      id\n      tags {\n        name\n        count\n      }\n      topics\n      profiles {\n        id\n        name\n      }\n      savedSearches {\n        id\n        query\n      }\n      collections(papers: []) {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitedPapers($id: ID!, $after: String, $cites: Boolean = true, $cited: Boolean = true) {\n    paper(id: $id) {\n      id\n      key\n      references(first: 20, after: $after) @include(if: $cites) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n      citedBy(first: 20, after: $after) @include(if: $cited) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CitedPapers($id: ID!, $after: String, $cites: Boolean = true, $cited: Boolean = true) {\n    paper(id: $id) {\n      id\n      key\n      references(first: 20, after: $after) @include(if: $cites) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n      citedBy(first: 20, after: $after) @include(if: $cited) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            key\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paper($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      fullCoins: coins(abstract: true)\n      ...PaperCard\n    }\n  }\n"): (typeof documents)["\n  query Paper($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      fullCoins: coins(abstract: true)\n      ...PaperCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarPapers($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      similar(first: 10) {\n        ...SimilarEntry\n      }\n    }\n  }\n"): (typeof documents)["\n  query SimilarPapers($id: ID!) {\n    paper(id: $id) {\n      id\n      key\n      similar(first: 10) {\n        ...SimilarEntry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperCard on Paper {\n    id\n    key\n    title\n    abstract\n    keySentence\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n    updatedAt\n    version\n    feedDate\n    categories\n    keywords\n    url\n    pdfUrl\n    githubRepo\n    githubStars\n    commentCount\n    upvoteCount\n    starter\n    coins\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n    ...PaperStanding\n  }\n"): (typeof documents)["\n  fragment PaperCard on Paper {\n    id\n    key\n    title\n    abstract\n    keySentence\n    authors {\n      id\n      name\n    }\n    publishedAt\n    publishedIn\n    updatedAt\n    version\n    feedDate\n    categories\n    keywords\n    url\n    pdfUrl\n    githubRepo\n    githubStars\n    commentCount\n    upvoteCount\n    starter\n    coins\n    viewerRating\n    viewerSaved\n    viewerDismissed\n    viewerSeen\n    ...PaperStanding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOpen($paperId: ID!, $seconds: Int!) {\n    recordOpen(paperId: $paperId, seconds: $seconds) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation RecordOpen($paperId: ID!, $seconds: Int!) {\n    recordOpen(paperId: $paperId, seconds: $seconds) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankerFields on Ranker {\n    id\n    origin\n    state\n    createdAt\n    decidedAt\n    multipliers {\n      feature\n      factor\n    }\n    gate {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n    trial {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n  }\n"): (typeof documents)["\n  fragment RankerFields on Ranker {\n    id\n    origin\n    state\n    createdAt\n    decidedAt\n    multipliers {\n      feature\n      factor\n    }\n    gate {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n    trial {\n      readers\n      lists\n      gain\n      low\n      high\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reading($weeks: Int!) {\n    viewer {\n      id\n      reading(weeks: $weeks) {\n        week\n        topic\n        papers\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reading($weeks: Int!) {\n    viewer {\n      id\n      reading(weeks: $weeks) {\n        week\n        topic\n        papers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPreview($first: Int!, $sliders: SlidersInput, $profileId: ID) {\n    viewer {\n      id\n      listPreview(first: $first, sliders: $sliders, profileId: $profileId) {\n        match\n        node {\n          id\n          key\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListPreview($first: Int!, $sliders: SlidersInput, $profileId: ID) {\n    viewer {\n      id\n      listPreview(first: $first, sliders: $sliders, profileId: $profileId) {\n        match\n        node {\n          id\n          key\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForYou($first: Int!, $after: String, $profileId: ID) {\n    viewer {\n      id\n      ratingCount\n      topics\n      recommendations(first: $first, after: $after, profileId: $profileId) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          score\n          match\n          ...Reasons\n          node {\n            id\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ForYou($first: Int!, $after: String, $profileId: ID) {\n    viewer {\n      id\n      ratingCount\n      topics\n      recommendations(first: $first, after: $after, profileId: $profileId) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          score\n          match\n          ...Reasons\n          node {\n            id\n            key\n            viewerDismissed\n            ...PaperCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileNames {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileNames {\n    viewer {\n      id\n      profiles {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reasons on RecommendationEdge {\n    match\n    matchProbability\n    reasons {\n      id\n      kind\n      text\n      weight\n      paper {\n        key\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Reasons on RecommendationEdge {\n    match\n    matchProbability\n    reasons {\n      id\n      kind\n      text\n      weight\n      paper {\n        key\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordImpressions($paperIds: [ID!]!) {\n    recordImpressions(paperIds: $paperIds) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation RecordImpressions($paperIds: [ID!]!) {\n    recordImpressions(paperIds: $paperIds) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveReason($id: ID!) {\n    removeReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveReason($id: ID!) {\n    removeReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreReason($id: ID!) {\n    restoreReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreReason($id: ID!) {\n    restoreReason(id: $id) {\n      removedReasons {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowTopics($topics: [String!]!) {\n    followTopics(topics: $topics) {\n      viewer {\n        id\n        topics\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowTopics($topics: [String!]!) {\n    followTopics(topics: $topics) {\n      viewer {\n        id\n        topics\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $filter: SearchFilter, $mode: SearchMode!, $order: SearchOrder!, $first: Int!, $after: String) {\n    search(query: $query, filter: $filter, mode: $mode, order: $order, first: $first, after: $after) {\n      totalCount\n      mode\n      mended\n      facets {\n        categories {\n          name\n          count\n        }\n        years {\n          year\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        score\n        snippet {\n          text\n          marked\n        }\n        node {\n          key\n          viewerDismissed\n          ...PaperCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!, $filter: SearchFilter, $mode: SearchMode!, $order: SearchOrder!, $first: Int!, $after: String) {\n    search(query: $query, filter: $filter, mode: $mode, order: $order, first: $first, after: $after) {\n      totalCount\n      mode\n      mended\n      facets {\n        categories {\n          name\n          count\n        }\n        years {\n          year\n          count\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        score\n        snippet {\n          text\n          marked\n        }\n        node {\n          key\n          viewerDismissed\n          ...PaperCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      id\n      email\n      displayName\n      isOperator\n      timeZone\n      topics\n      ratingCount\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      id\n      email\n      displayName\n      isOperator\n      timeZone\n      topics\n      ratingCount\n      followedAuthors {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: AccountInput!) {\n    updateAccount(input: $input) {\n      viewer {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: AccountInput!) {\n    updateAccount(input: $input) {\n      viewer {\n        id\n        displayName\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAccount($password: String!) {\n    deleteAccount(password: $password) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteAccount($password: String!) {\n    deleteAccount(password: $password) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivateFeedFields on PrivateFeed {\n    id\n    list\n    of\n    name\n    urls {\n      rss\n      atom\n      json\n    }\n  }\n"): (typeof documents)["\n  fragment PrivateFeedFields on PrivateFeed {\n    id\n    list\n    of\n    name\n    urls {\n      rss\n      atom\n      json\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivateFeeds {\n    viewer {\n      id\n      privateFeeds {\n        id\n        ...PrivateFeedFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query PrivateFeeds {\n    viewer {\n      id\n      privateFeeds {\n        id\n        ...PrivateFeedFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFeed($list: PrivateList!, $of: ID) {\n    openFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n"): (typeof documents)["\n  mutation OpenFeed($list: PrivateList!, $of: ID) {\n    openFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseFeed($list: PrivateList!, $of: ID) {\n    closeFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseFeed($list: PrivateList!, $of: ID) {\n    closeFeed(list: $list, of: $of) {\n      ...PrivateFeedFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarTo($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      title\n    }\n    similarTo(ids: $ids, first: 50) {\n      ...SimilarEntry\n    }\n  }\n"): (typeof documents)["\n  query SimilarTo($ids: [ID!]!) {\n    papers(ids: $ids) {\n      id\n      key\n      title\n    }\n    similarTo(ids: $ids, first: 50) {\n      ...SimilarEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimilarEntry on SimilarPaper {\n    score\n    readers\n    sharedReferences\n    cited\n    sharedAuthors {\n      id\n      name\n    }\n    more {\n      score\n      paper {\n        key\n        title\n      }\n    }\n    paper {\n      key\n      viewerDismissed\n      ...PaperCard\n    }\n  }\n"): (typeof documents)["\n  fragment SimilarEntry on SimilarPaper {\n    score\n    readers\n    sharedReferences\n    cited\n    sharedAuthors {\n      id\n      name\n    }\n    more {\n      score\n      paper {\n        key\n        title\n      }\n    }\n    paper {\n      key\n      viewerDismissed\n      ...PaperCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedPapers($text: String!) {\n    papersNamedIn(text: $text) {\n      unknown\n      papers {\n        ...PaperCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query NamedPapers($text: String!) {\n    papersNamedIn(text: $text) {\n      unknown\n      papers {\n        ...PaperCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PapersToRate($first: Int!) {\n    viewer {\n      id\n      papersToRate(first: $first) {\n        cursor\n        node {\n          id\n          key\n          ...PaperCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PapersToRate($first: Int!) {\n    viewer {\n      id\n      papersToRate(first: $first) {\n        cursor\n        node {\n          id\n          key\n          ...PaperCard\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;