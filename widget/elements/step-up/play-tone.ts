/** Two soft notes, one after the other: hertz, and seconds from the beginning. */
const notes = [
  [659, 0],
  [880, 0.3],
] as const;
/** Seconds that the tone lasts. */
const length = 0.6;

/** Plays the tone; resolves when it has been heard. A chunk of its own: most never ask for it. */
export async function playTone(audio: AudioContext): Promise<void> {
  const start = audio.currentTime;
  const tone = new OscillatorNode(audio);
  const loudness = new GainNode(audio);
  for (const [hertz, after] of notes) {
    tone.frequency.setValueAtTime(hertz, start + after);
    loudness.gain.setValueAtTime(0.2, start + after);
    loudness.gain.exponentialRampToValueAtTime(0.01, start + after + length / notes.length);
  }
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(start + length);
  await new Promise((resolve) => setTimeout(resolve, length * 1000)); // `ended` never comes from a device without a speaker
}
