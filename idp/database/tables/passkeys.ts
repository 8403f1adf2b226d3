import type { ColumnType } from 'kysely';
import type { Json } from './oidc.ts';

/** A passkey of a grown-up's. Its secret half never leaves the device; nothing here opens anything. */
export interface PasskeyRow {
  /** The credential's id, in base64url. */
  id: string;
  person: string;
  /** COSE (RFC 9052), in base64url. */
  public_key: string;
  /** How often it has been used, by its own count: 0 for those that do not count. */
  counter: ColumnType<number | string, number, number>;
  /** How browsers reach it, in the words of WebAuthn: "internal", "hybrid", "usb". */
  transports: Json<readonly string[]>;
  /** Whether it is on more than one device, by the word of the last one that used it. */
  is_synced: boolean;
  /** What its owner calls it. */
  label: string | null;
  made_at: Date;
  used_at: Date | null;
}

/** What an authenticator was asked to sign. There is one for each place: a new question takes the place of the last one. */
export interface PasskeyChallengeRow {
  /** What it may be answered for: a sign-in, or a session's new passkey. */
  place: string;
  challenge: string;
  expires_at: Date;
}

export interface PasskeyTables {
  passkeys: PasskeyRow;
  passkey_challenges: PasskeyChallengeRow;
}
