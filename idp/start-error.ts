/** Why the provider cannot start, as one sentence for the person at the console. Nothing else is printed. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
