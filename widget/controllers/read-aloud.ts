let turn = 0;

/**
 * Says pieces in Danish with the browser's own voice, one after the other; a new reading silences the one before.
 * `follow` hears which piece is being said, and `undefined` after the last. Resolves to false when there is no Danish
 * voice, so that the caller can show what it could not say. Only local voices are used: what is read may be a secret, and
 * a voice in the cloud would send it away.
 */
export async function readAloud(
  pieces: readonly string[],
  follow: (index: number | undefined) => void = () => undefined,
): Promise<boolean> {
  const mine = (turn += 1);
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voice = speech && (await danishVoice(speech));
  if (!speech || !voice) return false;
  if (mine !== turn) return true; // while the voice was looked for, another word came, or silence was asked for
  speech.cancel();
  pieces.forEach((piece, index) => {
    const said = new SpeechSynthesisUtterance(piece);
    said.voice = voice;
    said.lang = 'da-DK';
    said.rate = 0.85;
    said.onstart = () => follow(index);
    said.onend = () => {
      if (index === pieces.length - 1) follow(undefined);
    };
    speech.speak(said);
  });
  return true;
}

/** Ends what is being said: the element that said it is gone. */
export function stopReading(): void {
  turn += 1;
  (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
}

async function danishVoice(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice | undefined> {
  const find = () => speech.getVoices().find(({ lang, localService }) => localService && /^da\b/i.test(lang));
  const known = find();
  if (known || speech.getVoices().length > 0) return known;
  // Chromium loads its list after the first question, and tells; one that has none tells nothing
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      speech.removeEventListener('voiceschanged', goOn);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(goOn, 500);
    speech.addEventListener('voiceschanged', goOn);
  });
  return find();
}
