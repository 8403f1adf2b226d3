/**
 * For a chunk that fails a second time. Firefox keeps a failed import in mind for as long as the page lives, so when the
 * network is back only a new page helps; while it is not, nothing is thrown away.
 */
export async function reloadWhenBack(): Promise<void> {
  const isBack = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isBack) location.reload();
}
