/** Does the work every five minutes until it is stopped; a failure is told and tried again the next time. */
export function regularly(work: () => Promise<void>, report: (reason: unknown) => void): () => void {
  const timer = setInterval(() => void work().catch(report), 5 * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
