import { NoAnswerError } from '../messages';
import { reader } from './channel';

/**
 * Whether the tab shows the reader view. Where the script that would show it is not there, nobody answers:
 * then what is seen is the page.
 */
export async function isReading(tabId: number): Promise<boolean> {
  try {
    return await reader.tab(tabId).isOpen();
  } catch (error) {
    if (error instanceof NoAnswerError) return false;
    throw error;
  }
}
