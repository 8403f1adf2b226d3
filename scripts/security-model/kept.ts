import { type Component, line } from './threat.ts';

/** What the provider keeps of people for long: their keys, and what was done. */
export const kept: readonly Component[] = [
  {
    name: 'Passkeys',
    what: 'The second factor of grown-ups, tied to the provider’s address.',
    lines: [
      line(
        'repudiation',
        'Somebody says that a passkey was not added, or taken away, by them.',
        'Each is an entry in its owner’s log, and so is each sign-in with one.',
        'test/idp/passkeys/passkeys.test.ts › after the password and one factor more, and is listed with its name',
        'test/idp/passkeys/passkeys.test.ts › by its owner, the last one too, and opens nothing any more',
      ),
      line(
        'spoofing',
        'A passkey that was made up, replayed, or is for another question.',
        'Challenge, origin and signature are checked; each challenge counts once.',
        'a false passkey, at sign-in',
        'a replayed passkey',
        'a passkey for another sign-in',
        'a false registration',
      ),
      line(
        'tampering',
        'An authenticator was copied.',
        'A counter that goes back is refused.',
        'a copied authenticator',
      ),
      line(
        'spoofing',
        'Somebody adds a passkey to another’s account.',
        'Only shortly after more than a password, and never by an adult’s word for another.',
        'a passkey added at a left-behind computer',
        "a passkey by an adult's word",
        "a passkey of the attacker's in the victim's session",
      ),
      line(
        'disclosure',
        'Passkeys tell which usernames exist.',
        'The question names nobody.',
        'a username told by its passkeys',
        "somebody else's passkey removed or seen",
      ),
      line(
        'elevation',
        'A pupil gets one, or another’s counts.',
        'Pupils have none; it must be the person’s own, with finger, face or code.',
        'a passkey for a pupil',
        "a pupil's passkey",
        "another person's passkey at step-up",
      ),
    ],
    none: { denial: 'Whoever loses theirs has MitID, or a one-time way in of their school’s.' },
  },
  {
    name: 'The audit log',
    what: 'Who did what for whom. It answers for everything that grown-ups do.',
    lines: [
      line(
        'spoofing',
        'An entry’s fields pretend to be others.',
        'Each field is bound to its name and place.',
        'an audit entry whose field pretends to be two',
      ),
      line(
        'tampering',
        'Entries are changed, or the log is written anew.',
        'The database refuses to change an entry, and a chain of hashes is counted again outside of it; written anew, it is noticed by whoever kept a hash.',
        'a tampered audit entry',
        'an audit log written anew',
      ),
      line(
        'repudiation',
        'Entries are removed or cut off.',
        'The next entry shows what is missing before it; a cut end is noticed by whoever kept the last hash (`npm run audit:verify`), and by nobody else.',
        'a removed audit entry',
        'a cut audit log',
      ),
      line(
        'disclosure',
        'Somebody reads another child’s log.',
        'Guardians with custody, at Substantial; nobody else; numbers for schools hide small counts.',
        'another child’s log',
        'a guardian whose relation or custody has ended',
        'a child’s log with a password alone',
        'a small count that tells a person',
      ),
      line(
        'elevation',
        'A school reads another school’s numbers.',
        'One’s own institution alone, at more than a password.',
        'numbers of another school',
        'the school in numbers at Low',
        'reports of another school',
      ),
    ],
    none: { denial: 'It takes entries from the provider alone, one for each act that is limited by itself.' },
  },
];
