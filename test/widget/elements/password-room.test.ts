import { expect, html } from '@open-wc/testing';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import { pictureNames } from '../../../shared/pictograms/picture-names.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { deepQuery } from '../support/deep.ts';
import { PasswordStage } from '../support/password-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

const wide = Object.entries(pictureNames.da).toSorted(([, one], [, other]) => other.length - one.length);
const long = ['lommepenge', 'drømmekage', 'tyggegummi', 'lommelampe'];
const short = ['is', 'sol', 'ko', 'bi'];
const picturesOf = (pictures: string[]): HandedOut => ({ form: 'pictures', pictures });
const wordsOf = (parts: string[]): HandedOut => ({ form: 'words', parts, password: parts.join('') });
const digitsOf = (parts: string[]): HandedOut => ({ form: 'words-and-digits', parts, password: parts.join('') });
/** The longest and the shortest of each form. */
const rooms: { name: string; policy: BandPolicy; secrets: [HandedOut, HandedOut] }[] = [
  {
    name: 'pictures',
    policy: unilogin.bands.indskoling,
    secrets: [picturesOf(wide.slice(0, 4).map(([id]) => id)), picturesOf(['dog', 'sun', 'kite', 'snail'])],
  },
  ...[2, 3, 4].flatMap((count) => [
    {
      name: `${count} words`,
      policy: { ...unilogin.bands.mellemtrin, words: count },
      secrets: [wordsOf(long.slice(0, count)), wordsOf(short.slice(0, count))] as [HandedOut, HandedOut],
    },
    {
      name: `${count} words and digits`,
      policy: { ...unilogin.bands.udskoling, words: count },
      secrets: [digitsOf([...long.slice(0, count), '47']), digitsOf([...short.slice(0, count), '11'])] as [
        HandedOut,
        HandedOut,
      ],
    },
  ]),
];

describe('what <unilogin-password> hands out', () => {
  // The card of a page of 320 px, and the widest one
  for (const width of [288, 384]) {
    for (const { name, policy, secrets } of rooms) {
      it(`keeps the room that a secret will take, nothing moves under a finger: ${name} in ${width} px`, async () => {
        let give: (secret: HandedOut) => void = () => undefined;
        const stage = await PasswordStage.open(
          html`<div style="inline-size: ${width}px">
            <unilogin-password
              lang="da"
              mode="handed-out"
              others="3"
              .policy=${policy}
              .draw=${() => new Promise((resolve) => (give = resolve))}
            ></unilogin-password>
          </div>`,
        );
        const place = (words: string) => Math.round(stage.button(words)?.getBoundingClientRect().top ?? 0);
        const places = () => [place('Læs op'), place('Giv mig')];
        const before = places();
        for (const secret of secrets) {
          give(secret);
          await waitUntil(() => deepQuery(stage.element, '.parts:not(.waiting)') !== undefined);
          await stage.drawn();
          expect(places(), JSON.stringify(secret)).to.deep.equal(before);
          const on = place('Jeg kan huske');
          await stage.press('Giv mig');
          expect(deepQuery(stage.element, '.waiting')).not.to.equal(undefined);
          expect(places(), 'while another is fetched').to.deep.equal(before);
          expect(place('Jeg kan huske'), 'the button that leads on').to.equal(on);
        }
      });
    }
  }
});
