/** STRIDE, in its own order. */
export const threats = {
  spoofing: 'Spoofing',
  tampering: 'Tampering',
  repudiation: 'Repudiation',
  disclosure: 'Information disclosure',
  denial: 'Denial of service',
  elevation: 'Elevation of privilege',
} as const;
export type Threat = keyof typeof threats;

export interface Line {
  readonly threat: Threat;
  readonly danger: string;
  readonly defence: string;
  /** Attacks as docs/attacks.md calls them, or a test of its own as `FILE › TITLE`; the first says most. */
  readonly proofs: readonly string[];
}

export interface Component {
  readonly name: string;
  /** What it is, and what would be lost. */
  readonly what: string;
  readonly lines: readonly Line[];
  /** Why a kind of threat has no line here. */
  readonly none?: Readonly<Partial<Record<Threat, string>>>;
}

export function line(threat: Threat, danger: string, defence: string, ...proofs: readonly string[]): Line {
  return { threat, danger, defence, proofs };
}
