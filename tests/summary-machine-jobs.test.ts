import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../core/summary/machine/address';
import { MachineFailure } from '../core/summary/machine/failure';
import { Jobs } from '../core/summary/machine/jobs';
import type { Summary } from '../core/summary/summary';

describe('the address of a server', () => {
  it.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    [' https://x.example/v1/chat/completions ', 'https://x.example/v1'],
    ['http://localhost:11434/', 'http://localhost:11434'],
    ['localhost:11434/api/chat', 'http://localhost:11434'],
    ['192.168.1.5:11434', 'http://192.168.1.5:11434'],
    ['x.example/v1?key=1#a', 'https://x.example/v1'],
  ])('%s is read', (typed, address) => {
    expect(readAddress(typed)).toMatchObject({ address });
  });

  it('asks for one origin, without its port', () => {
    expect(readAddress('http://127.0.0.1:8080/v1')).toEqual({
      address: 'http://127.0.0.1:8080/v1',
      host: '127.0.0.1:8080',
      origin: 'http://127.0.0.1/*',
    });
  });

  it.each([
    ['', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
    ['file:///etc/passwd', 'malformed'],
    ['https://ai:mat-khau@x.example', 'malformed'],
    ['http://api.example.com/v1', 'open'],
    ['http://127.0.0.1.xau.example', 'open'],
    ['http://172.32.0.1', 'open'],
  ])('%s is none: %s', (typed, fault) => {
    expect(readAddress(typed)).toBe(fault);
  });
});

describe('what is being written', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const summary: Summary = { engine: 'openai', points: [] };

  it('is looked at until it is done, and then forgotten', async () => {
    const jobs = new Jobs();
    let finish: (made: Summary) => void = () => undefined;
    jobs.start('a', (_, onProgress) => {
      onProgress('Một ý');
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    expect(jobs.look('a')).toEqual({ kind: 'writing', written: 'Một ý' });
    finish(summary);
    await vi.advanceTimersByTimeAsync(0);
    expect(jobs.look('a')).toEqual({ kind: 'done', summary });
    expect(jobs.look('a')).toEqual({ kind: 'failed', reason: 'interrupted' });
  });

  it('says why it failed', async () => {
    const jobs = new Jobs();
    jobs.start('a', () => Promise.reject(new MachineFailure('limit')));
    await vi.advanceTimersByTimeAsync(0);
    expect(jobs.look('a')).toEqual({ kind: 'failed', reason: 'limit' });
  });

  it('stops when nobody looks any more', async () => {
    const jobs = new Jobs();
    let signal: AbortSignal | null = null;
    jobs.start('a', (given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    for (let i = 0; i < 5; i++) {
      await vi.advanceTimersByTimeAsync(6_000);
      jobs.look('a');
    }
    expect(signal).toMatchObject({ aborted: false });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(signal).toMatchObject({ aborted: true });
  });

  it('stops when it is cancelled', () => {
    const jobs = new Jobs();
    let signal: AbortSignal | null = null;
    jobs.start('a', (given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    jobs.cancel('a');
    expect(signal).toMatchObject({ aborted: true });
    expect(jobs.look('a')).toMatchObject({ reason: 'interrupted' });
  });
});
