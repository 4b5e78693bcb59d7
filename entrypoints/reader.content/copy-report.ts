import { browser } from 'wxt/browser';
import type { CopiedReport } from '../../components/ReadingProblems';
import { writeReadingReport } from '../../core/article/reading-report';
import { extractPage } from './read-page';

/** Reads the page once more, for the report, and puts that on the clipboard if the page may. */
export async function copyReport(
  document: Document,
  url: string,
): Promise<CopiedReport> {
  const { version } = browser.runtime.getManifest();
  const report = writeReadingReport(
    await extractPage(document, url),
    url,
    `Dễ Đọc ${version}, ${navigator.userAgent}`,
  );
  try {
    await navigator.clipboard.writeText(report);
    return { report, isCopied: true };
  } catch (error) {
    // No clipboard on http: pages, or the reader said no; the report is shown to be copied by hand.
    console.info('Dễ Đọc: no clipboard here', error);
    return { report, isCopied: false };
  }
}
