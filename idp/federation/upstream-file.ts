import * as v from 'valibot';
import { MunicipalityCodeSchema } from '../../shared/contract/institutions.ts';
import { LocalProviderSchema } from './local-provider-file.ts';
import { Acr, type Identified, Registered, text } from './registered.ts';

/** Another OpenID Provider, as its operator registered us. */
export const UpstreamSchema = v.strictObject({
  ...Registered,
  /** What each `acr` that it may answer is worth here. One that is not named is worth nothing. */
  levels: v.record(Acr, v.picklist(['Substantial', 'High'])),
  /** The claim that says who it is; it must stay the same for ever. */
  subject: v.optional(text, 'sub'),
  /** Whether people can also sign in by it alone, who are linked to it (`upstreams` of the school's file). */
  signIn: v.optional(v.boolean(), false),
});

/** What IDP_UPSTREAMS names. */
export const UpstreamsSchema = v.pipe(
  v.strictObject({
    upstreams: v.array(UpstreamSchema),
    /** At which people of some institutions sign in, and nobody else. */
    localProviders: v.optional(v.array(LocalProviderSchema), []),
    /** Municipalities without one, by code, whose people had one password for everything, by UNI-Sync: they are told that it has stopped. */
    usedUniSync: v.optional(v.array(MunicipalityCodeSchema), []),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { upstreams, localProviders } = dataset.value;
    const all: readonly Identified[] = [...upstreams, ...localProviders];
    const twice = all.find(({ id }, at) => all.findIndex((one) => one.id === id) !== at);
    if (twice !== undefined) addIssue({ expected: `each id once, and not ${twice.id} twice`, message: '' });
  }),
);
export type Upstreams = v.InferOutput<typeof UpstreamsSchema>;
