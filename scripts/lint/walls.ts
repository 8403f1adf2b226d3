/** One wall: files of `target` may not import from `from`, but for `except`; the message says where to go instead. */
export interface Wall {
  target: string | string[];
  from: string | string[];
  except?: string[];
  message: string;
}

const rooms = ['shared', 'widget', 'extension', 'service', 'idp', 'demo', 'site', 'scripts', 'test'];
const roomsBut = (...allowed: string[]): string[] =>
  rooms.filter((room) => !allowed.includes(room)).map((room) => `./${room}`);

const leaf = (name: string): Wall => ({
  target: `./shared/${name}`,
  from: './shared',
  except: [`./${name}`],
  message: `shared/${name} is a leaf: what it needs belongs into it, or comes in as an argument.`,
});

/** Who may import whom, as DESIGN.md section 2 draws the house. import-x/no-restricted-paths reads these rows. */
export const walls: Wall[] = [
  leaf('policy'),
  leaf('assurance'),
  leaf('pictograms'),
  leaf('contract'),
  leaf('language-da'),
  {
    target: './shared/strength',
    from: './shared',
    except: ['./strength', './language-da'],
    message: 'shared/strength knows zxcvbn-ts and the Danish package: take the rest as an argument.',
  },
  {
    target: ['./shared/i18n', './shared/oidc'],
    from: './shared/flow',
    message: 'shared/flow stands above: let the flow call this, not the other way round.',
  },
  {
    target: './shared',
    from: roomsBut('shared'),
    message: 'shared runs everywhere and imports no other room: take it as an argument.',
  },
  {
    target: './widget',
    from: roomsBut('shared', 'widget'),
    message: 'An element knows shared only: what a server knows reaches it through shared/contract.',
  },
  {
    target: './extension',
    from: roomsBut('shared', 'widget', 'extension'),
    message: 'The extension is built of shared and widget: talk to a server through shared/contract.',
  },
  {
    target: './service',
    from: roomsBut('shared', 'service'),
    message: "service is mounted in other people's servers: move what it shares with others to shared.",
  },
  {
    target: ['./idp/*.ts', './idp/!(pages)/**/*.ts'],
    from: ['./widget'],
    message: 'Only idp/pages is made of elements: move this there, or to shared.',
  },
  {
    target: './idp',
    from: roomsBut('shared', 'widget', 'idp'),
    message: 'The provider imports shared (and widget for its pages): move what both need to shared.',
  },
  {
    target: './site',
    from: roomsBut('shared', 'widget', 'site'),
    message: 'The site is made of Markdown, manifests, shared and widget: no server has a part in it.',
  },
  {
    target: './demo',
    from: ['./test', './site'],
    message: 'Nobody imports a test: move what is needed to the room that owns it.',
  },
];
