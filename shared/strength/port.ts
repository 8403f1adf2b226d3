/** What a page and its worker talk through: a Worker, a worker's global scope, and an end of a MessageChannel are such. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
