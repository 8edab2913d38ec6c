/** The embedding model cannot answer; the message says why and what to do about it. */
export class ModelUnavailableError extends Error {
  override readonly name = 'ModelUnavailableError';
}
