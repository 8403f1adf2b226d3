import { failure, type Failure } from '../../../shared/contract/errors.ts';
import { signIn, signInFailures } from '../../../shared/i18n/sign-in/da.ts';
import { stepUp } from '../../../shared/i18n/sign-in/step-up/da.ts';

/** What a failure says at the sign-in. */
export const sentenceOf = ({ code, data }: Failure): string => {
  const sentence: unknown = Object.entries(signInFailures).find(([name]) => name === code)?.[1];
  return typeof sentence === 'function' ? String(sentence(data)) : String(sentence);
};

/** What pupils of all grades read where a grown-up helps. */
export const stepUpScreens = {
  'a grown-up can help': [
    signIn['step-up'],
    signIn['ask-adult'],
    stepUp.why({ service: 'Læringsøen' }),
    stepUp['an-adult-helps'],
    stepUp.with({ name: 'MitID' }),
    stepUp.beside,
    stepUp['beside-with']({ name: 'MitID' }),
    stepUp['beside-with']({ name: undefined }),
    stepUp.whom({ isElsewhere: true }),
    stepUp.whom({ isElsewhere: false }),
    stepUp['ask-any'],
    stepUp.teachers,
    stepUp.is({ is: 'contact' }),
    stepUp.is({ is: 'teacher' }),
    stepUp['no-adult'],
    stepUp['no-adult-advice'],
    stepUp['no-way'],
    stepUp['not-now'],
  ],
  'a grown-up was asked': [
    signIn.waiting,
    ...(['Mette', undefined] as const).flatMap((name) => [
      stepUp['say-number']({ name, number: '47' }),
      stepUp['they-type']({ name, host: 'broker.unilogin.dk' }),
      stepUp['no-answer']({ name }),
    ]),
    stepUp['goes-on'],
    stepUp['hear-number'],
    ...[undefined, 0, 1, 4].map((minutes) => stepUp.left({ minutes })),
    stepUp['call-me'],
    stepUp['no-answer-advice'],
    stepUp.stop,
    stepUp['no-network'],
  ],
  'what a grown-up answered': [
    failure('adult-said-no', {}),
    failure('nobody-answered', {}),
    failure('wrong-numbers', {}),
    failure('not-us', {}),
    failure('asked-often', { retryAfterSeconds: 120 }),
    failure('asked-often', { retryAfterSeconds: 0 }),
    failure('asked-elsewhere', {}),
    failure('adult-unknown', {}),
  ].map(sentenceOf),
};
