import { z } from 'zod';

const uuid = z.uuid();

/** Whether Postgres takes it as an id; anything else is the id of nothing. */
export const isUuid = (text: string): boolean => uuid.safeParse(text).success;
