/** Sets what the extension remembers, as its popup does. */
import type { Session } from '../../tests/harness/session.ts';

export async function setStep(session: Session, step: string): Promise<void> {
  await setStored(session, { 'contrast.step': step });
}

export async function setStored(
  session: Session,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await session.evaluateInBackground(
    `(globalThis.chrome ?? globalThis.browser).storage.local.set(${JSON.stringify(values)}).then(() => true)`,
  );
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
