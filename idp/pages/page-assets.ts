import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Language } from '../../shared/i18n/spoken.ts';

/** The built files of the pages in one language, as addresses. */
export interface PageAssets {
  /** The one module script. */
  readonly script: string;
  /** What it imports at once. */
  readonly preload: readonly string[];
  /** What a step with pictures needs beside. */
  readonly pictures: readonly string[];
  /** What a step towards a new password needs beside. */
  readonly password: readonly string[];
  /** What the steps at which a grown-up helps need beside. */
  readonly stepUp: readonly string[];
  /** The worker that tells how hard a new password is to guess; without it nobody tells. */
  readonly strengthWorker?: string;
  /** What practising needs beside that. */
  readonly practice: readonly string[];
  /** And for pictures, which the page lays out itself. */
  readonly board: readonly string[];
  /** The one module script of the page at which grown-ups say yes, which imports nothing. */
  readonly approvals: string;
  /** The one module script of the page of one's own passkeys, which imports nothing. */
  readonly passkeys: string;
  /** That of Elevadgang. */
  readonly pupils: string;
}

const Chunk = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
});
const Manifest = v.record(v.string(), Chunk);
type Manifest = v.InferOutput<typeof Manifest>;

const entry = 'widget/define/sign-in.ts';
const drawings = 'widget/elements/drawn-pictures.ts';
const approvals = 'widget/define/approvals.ts';
const vouching = 'widget/define/vouch-here.ts';
const firstPasskey = 'widget/define/first-passkey.ts';
const framed = 'widget/define/framed-guard.ts';
const passkeys = 'widget/define/passkeys.ts';
const pupils = 'widget/define/pupils.ts';
const worker = 'shared/strength/worker.ts';
const prover = 'widget/elements/password/prove-at.ts';
const shuffled = 'widget/elements/password/shuffled-pictures.ts';
const stepUp = 'widget/define/step-up.ts';
const passwordBody = 'widget/elements/password/password-body.ts';

/** A page's script brings the sentences of one language. */
export interface BuiltPages extends Readonly<Record<Language, PageAssets>> {
  /** The one module script of the page at which a grown-up beside the pupil uses a passkey: it imports and says nothing. */
  readonly vouching: string;
  /** That of the page at which somebody who came by a letter makes a passkey. */
  readonly firstPasskey: string;
  /** That of every page of a sign-in in a frame. */
  readonly framed: string;
}

/**
 * Finds the pages' files in what the build wrote (Vite's manifests).
 * @throws Error when nothing has been built
 */
export function readPageAssets(dist: URL = new URL('../../dist/', import.meta.url)): BuiltPages {
  const built = (folder: string) => readManifest(new URL(`${folder}/manifest.json`, dist));
  return {
    da: assetsIn('da', built),
    en: assetsIn('en', built),
    vouching: `/vouching/${chunkOf(built('vouching'), vouching).file}`,
    firstPasskey: `/first-passkey/${chunkOf(built('first-passkey'), firstPasskey).file}`,
    framed: `/framed/${chunkOf(built('framed'), framed).file}`,
  };
}

function assetsIn(language: Language, built: (folder: string) => Manifest): PageAssets {
  const manifest = built(`pages/${language}`);
  const chunk = chunkOf(manifest, entry);
  const preload = withImports(manifest, entry).filter((path) => path !== chunk.file);
  const address = (path: string): string => `/assets/${language}/${path}`;
  const beside = (name: string): string[] =>
    withImports(manifest, name)
      .filter((path) => path !== chunk.file && !preload.includes(path))
      .map(address);
  return {
    script: address(chunk.file),
    preload: preload.map(address),
    pictures: beside(drawings),
    password: beside(passwordBody),
    stepUp: beside(stepUp),
    strengthWorker: `/workers/${chunkOf(built('workers'), worker).file}`,
    practice: beside(prover),
    board: beside(shuffled),
    approvals: `/own-pages/${language}/${chunkOf(built(`own-pages/${language}`), approvals).file}`,
    passkeys: `/passkeys/${language}/${chunkOf(built(`passkeys/${language}`), passkeys).file}`,
    pupils: `/pupils/${language}/${chunkOf(built(`pupils/${language}`), pupils).file}`,
  };
}

function readManifest(file: URL): Manifest {
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing: npm run build`);
  return v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
}

function chunkOf(manifest: Manifest, name: string): v.InferOutput<typeof Chunk> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`what was built has no ${name}: npm run build`);
  return chunk;
}

function withImports(manifest: Manifest, name: string): string[] {
  const chunk = manifest[name];
  return chunk ? [...new Set([chunk.file, ...chunk.imports.flatMap((other) => withImports(manifest, other))])] : [];
}
