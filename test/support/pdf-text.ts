import { extractText, getDocumentProxy } from 'unpdf';

/** What can be read in a PDF, page by page, as somebody who searches it would find it: words with one space between them. */
export async function pdfText(file: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' ').trim());
}
