declare global {
  interface Document {
    /** What Chromium alone tells: what the pages around a frame let it do. */
    readonly featurePolicy?: { allowsFeature(feature: string): boolean };
  }
}

/** Whether this page may ask for a passkey: in a frame only where the pages around it let it, and the browser says so. */
export function mayAsk(): boolean {
  return window === top || (document.featurePolicy?.allowsFeature('publickey-credentials-get') ?? false);
}
