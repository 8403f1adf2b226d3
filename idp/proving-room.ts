import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { commonPasswordsDa } from '../shared/language-da/blocklist/exact.ts';
import { danishDay } from '../shared/policy/lifecycle/day.ts';
import { pictureIds } from '../shared/pictograms/picture-ids.ts';
import { unilogin } from '../shared/policy/unilogin.ts';
import { createFindAccess } from './agreements/access.ts';
import { endVisits, endVisitsDaily } from './agreements/end-visits.ts';
import { createSupplierMoves } from './agreements/supplier-moves.ts';
import { approvalsApi } from './api/approvals-api.ts';
import { directoryApi } from './api/directory-api.ts';
import { extensionDoor } from './api/extension-door.ts';
import { identityApi } from './api/identity-api.ts';
import { meApi } from './api/me-api.ts';
import { pupilsApi } from './api/pupils-api.ts';
import { supplierApi } from './api/supplier-api.ts';
import { typedElsewhereApi } from './api/typed-elsewhere-api.ts';
import { keepAuditFor } from './audit/retention.ts';
import { createServiceAsks } from './backchannel/service-asks.ts';
import type { Config } from './config.ts';
import { deleteExpired } from './delete-expired.ts';
import { lettersOf } from './letters.ts';
import type { Notices } from './database/notices.ts';
import type { Database } from './database/open.ts';
import { createSignInWays } from './federation/sign-in-way.ts';
import { createUpstream } from './federation/upstream.ts';
import { UpstreamsSchema } from './federation/upstream-file.ts';
import { letBeFramed } from './framed/let-be-framed.ts';
import { holdToFirstPepper, loadPepper } from './keys/pepper.ts';
import { leaversTopic, openNews } from './live/news.ts';
import { createStreams } from './live/stream.ts';
import { institutionRoutes } from './institutions/institution-routes.ts';
import { openRegister } from './institutions/register.ts';
import type { Log } from './log.ts';
import { smtpMailer } from './mail/mailer.ts';
import { openPost } from './mail/post.ts';
import { readerRoutes } from './material/reader-routes.ts';
import { levelsOfClient } from './oidc/service-levels.ts';
import { createSessions } from './oidc/sessions.ts';
import { createCarrier } from './old-links/carried.ts';
import { oldLinkRoutes } from './old-links/old-link-routes.ts';
import { logPages } from './own-pages/log-pages.ts';
import { agreementsPages } from './own-pages/agreements-pages.ts';
import { askedPages } from './own-pages/asked-pages.ts';
import { materialPages } from './own-pages/material-pages.ts';
import { myPages } from './own-pages/my-pages.ts';
import { orderPages } from './own-pages/order-pages.ts';
import { postponedPages } from './own-pages/postponed-pages.ts';
import { supplierPages } from './own-pages/supplier-pages.ts';
import { waysInPages } from './own-pages/ways-in-pages.ts';
import { pupilsPages } from './own-pages/pupils-pages.ts';
import { passkeysApi } from './own-pages/passkeys-api.ts';
import { practiceApi } from './own-pages/practice-api.ts';
import { readPageAssets } from './pages/page-assets.ts';
import { relyingPartyOf } from './passkeys/relying-party.ts';
import { createHasher } from './passwords/hasher.ts';
import { openPasswords } from './passwords/passwords.ts';
import { createAccounts } from './people/accounts.ts';
import { importOneTimeSecrets } from './people/import-one-time-secrets.ts';
import { importSchoolFile } from './people/import-school-file.ts';
import { keepTurning } from './people/keep-turning.ts';
import { endWhatLeaversHave } from './people/leavers.ts';
import { OneTimeSecretsSchema, readFileOf } from './people/school-file.ts';
import { readPolicyTable } from './policy-table.ts';
import { openWays } from './sign-in/find-ways.ts';
import { createDecoys } from './sign-in/decoys.ts';
import type { Desk } from './sign-in/desk.ts';
import { shuffle } from './sign-in/shuffle.ts';
import { besidePages } from './sign-in-pages/beside-pages.ts';
import { passkeyBesidePages } from './sign-in-pages/passkey-beside-pages.ts';
import { firstPasskeyPages } from './sign-in-pages/first-passkey-pages.ts';
import { findUsernamePages } from './sign-in-pages/find-username-pages.ts';
import { helpPages } from './sign-in-pages/help-pages.ts';
import { letterPages } from './sign-in-pages/letter-pages.ts';
import { passkeyWayInPages } from './sign-in-pages/passkey-way-in-pages.ts';
import { noAccessPages } from './sign-in-pages/no-access-pages.ts';
import { otherWaysPages } from './sign-in-pages/other-ways-pages.ts';
import { passwordPages } from './sign-in-pages/password-pages.ts';
import { signInPages } from './sign-in-pages/sign-in-pages.ts';
import { stepUpPages } from './sign-in-pages/step-up-pages.ts';
import { wayInPages } from './sign-in-pages/way-in-pages.ts';
import { whichPersonPages } from './sign-in-pages/which-person-pages.ts';
import type { Routes, SignInRoom } from './sign-in-room.ts';
import { limits } from './throttle/limits.ts';
import { createThrottle } from './throttle/throttle.ts';
import { createCodeHashes } from './ways-in/code.ts';
import { windowRules } from './windows/rules.ts';

/** The room in which people prove who they are, with the school that the environment names, if it names one. */
export async function openProvingRoom({
  config,
  database,
  notices,
  log,
  now = () => new Date(),
}: RoomParts): Promise<SignInRoom> {
  const assets = readPageAssets();
  const pepper = loadPepper(config);
  await holdToFirstPepper(database, pepper);
  await keepAuditFor(database, config.auditMonths);
  const passwords = await openPasswords(database, createHasher(pepper.keyFor('passwords')));
  const policy = config.policy === undefined ? unilogin : await readPolicyTable(config.policy);
  if (config.school !== undefined) {
    await importSchoolFile(database, config.school, danishDay(now()));
  }
  if (config.accounts !== undefined) {
    const secrets = await readFileOf(OneTimeSecretsSchema, config.accounts);
    await importOneTimeSecrets(database, passwords, secrets, now());
  }
  const others =
    config.upstreams === undefined
      ? v.parse(UpstreamsSchema, { upstreams: [] })
      : await readFileOf(UpstreamsSchema, config.upstreams);
  const upstreamAt = (id: string) => {
    const here = `${config.issuer}/upstream/${id}`;
    return { callback: `${here}/callback`, signedOut: `${here}/signed-out` };
  };
  const upstreams = others.upstreams.map((one) => createUpstream(one, upstreamAt(one.id), log));
  const signInWays = createSignInWays(others, upstreams, upstreamAt, log);
  const throttle = createThrottle(database, pepper.keyFor('names'), limits);
  const networkKey = pepper.keyFor('networks');
  const askedKey = pepper.keyFor('asked');
  const askedName = (username: string) => createHmac('sha256', askedKey).update(username).digest('base64url');
  const news = await openNews(notices);
  const streams = createStreams(news);
  const stopTurning = keepTurning({ database, log, now });
  const { mail, issuer } = config;
  const windows = { ...windowRules, ...config.windows };
  const rules = { policy, windows };
  const codes = createCodeHashes(pepper.keyFor('ways-in'));
  const mailer = mail && smtpMailer(mail.server, mail.from);
  const letters = lettersOf({ config, database, rules, codes, now });
  const post = mailer && openPost({ database, mailer, letters, log, now });
  const pictureKey = pepper.keyFor('pictures');
  const desk = {
    database,
    passwords,
    throttle,
    policy,
    oneTimeDays: config.oneTimeDays,
    common: commonPasswordsDa(),
    upstreams,
    signInWays,
    ways: openWays({ database, signInWays, usedUniSync: others.usedUniSync, now }),
    windows,
    codes,
    relyingParty: relyingPartyOf(config.issuer),
    decoys: createDecoys(pepper.keyFor('decoys')),
    networkOf: (address) => createHmac('sha256', networkKey).update(address).digest('base64url').slice(0, 22),
    shufflePictures: (id) => shuffle(pictureIds, pictureKey, id),
    now,
  } satisfies Omit<Desk, 'sessions' | 'levelsOf'>;
  let endForLeavers = (): Promise<void> => Promise.resolve();
  let endDaily = (_: Date): Promise<void> => Promise.resolve();
  let ending = Promise.resolve();
  const endAtOnce = () => {
    ending = ending.then(endForLeavers).catch((err: unknown) => log.error({ err }, 'sessions of leavers not ended'));
  };
  const findAccess = createFindAccess(database, now);
  const stopHearing = news.follow(leaversTopic, endAtOnce);
  return {
    accounts: createAccounts(database, now),
    findAccess,
    asks: createServiceAsks({ database, throttle, nameOf: askedName, now }),
    routes: (provider) => {
      const { proxies } = config;
      const sessions = createSessions(provider, log);
      endForLeavers = () => endWhatLeaversHave({ database, sessions }, now());
      endDaily = endVisitsDaily({ database, sessions });
      const endVisitsSoon = (client: string) => {
        ending = ending
          .then(() => endVisits({ database, sessions }, client, now()))
          .catch((err: unknown) => log.error({ err, client }, 'visits to a service not ended'));
      };
      endAtOnce(); // an import may have come while nobody listened
      const parts = {
        desk: {
          ...desk,
          sessions,
          levelsOf: (client: string) => levelsOfClient(provider, client),
        },
        issuer,
        log,
        proxies,
        assets,
        streams,
        askedName,
        post,
      };
      const moves = createSupplierMoves({ database, throttle, isMailed: post !== undefined, now });
      const routes: Routes = new Hono();
      routes.use('/api/*', extensionDoor(database));
      routes.use('/sign-in/:uid/*', letBeFramed(provider, assets.framed));
      return routes
        .route('/', signInPages(provider, parts))
        .route('/', noAccessPages(provider, { ...parts, oldUntil: config.oldAgreementsUntil }))
        .route('/', stepUpPages(parts))
        .route('/', passkeyBesidePages(parts))
        .route('/', whichPersonPages(parts))
        .route('/', otherWaysPages(provider, parts))
        .route('/', besidePages(parts))
        .route('/', passkeyWayInPages(parts))
        .route('/', letterPages(provider, parts))
        .route('/', firstPasskeyPages(parts))
        .route('/', wayInPages(parts))
        .route('/', helpPages(parts))
        .route('/', findUsernamePages(parts))
        .route('/', passwordPages(provider, parts))
        .route('/', myPages(provider, parts))
        .route('/', pupilsPages(provider, parts))
        .route('/', logPages(provider, parts))
        .route('/', postponedPages(provider, parts))
        .route('/', askedPages(provider, parts))
        .route('/', materialPages(provider, parts))
        .route('/', waysInPages(provider, parts))
        .route('/', orderPages(provider, { ...parts, isOperatorMailed: config.operatorMail !== undefined }))
        .route('/', institutionRoutes(openRegister(database, now)))
        .route('/', agreementsPages(provider, { ...parts, oldUntil: config.oldAgreementsUntil, endVisitsSoon }))
        .route('/', readerRoutes({ database, rules }))
        .route('/', practiceApi(provider, parts))
        .route('/', passkeysApi(provider, parts))
        .route('/', identityApi(parts))
        .route('/', meApi(provider, parts))
        .route('/', typedElsewhereApi(provider, parts))
        .route('/', directoryApi({ database, issuer, others: [...others.upstreams, ...others.localProviders], now }))
        .route('/', supplierApi({ database, moves }))
        .route('/', supplierPages({ ...parts, moves, oldUntil: config.oldAgreementsUntil }))
        .route('/', approvalsApi(provider, parts))
        .route('/', pupilsApi(provider, parts))
        .route(
          '/',
          oldLinkRoutes(provider, {
            database,
            issuer,
            singleLoginHost: config.singleLoginHost,
            findAccess,
            carrier: createCarrier(pepper.keyFor('old-links')),
            now,
          }),
        );
    },
    async close() {
      await stopTurning();
      stopHearing();
      await ending;
      await post?.close();
      streams.close();
      await news.close();
    },
    async deleteExpired(now) {
      await endForLeavers();
      await endDaily(now);
      await deleteExpired({ database, throttle }, now);
    },
  };
}

export interface RoomParts {
  readonly config: Config;
  readonly database: Database;
  readonly notices: Notices;
  readonly log: Log;
  /** The clock of passwords and tries; the machine's own, unless a test brings another. */
  readonly now?: () => Date;
}
