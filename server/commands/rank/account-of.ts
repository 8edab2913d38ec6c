import { createHash } from 'node:crypto';

const uuid = /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/;

/** The account of a user of the files: the same at every call, so that nothing depends on chance. */
export const accountOf = (userId: string): string =>
  createHash('sha256').update(userId).digest('hex').replace(uuid, '$1-$2-$3-$4-$5');
