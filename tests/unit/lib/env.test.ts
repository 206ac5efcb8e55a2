import { describe, expect, it } from 'vitest';
import { readEnv } from '#app/lib/env.server.ts';

describe('the settings of the portal', () => {
  it('needs none: everything has a default that works on one computer', () => {
    expect(readEnv({})).toMatchObject({
      mongoUri: null,
      dataDir: '.data',
      masterKey: null,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      smtpUrl: null,
      tsaUrl: null,
      trustProxy: 0,
      mode: 'trial',
      seed: 'demo',
      jobs: true,
    });
  });

  it('takes what the manager of the server chose', () => {
    const key = Buffer.alloc(32, 7);
    const env = readEnv({
      MONGODB_URI: 'mongodb://a:1,b:2/sluitend?replicaSet=rs',
      SLUITEND_MASTER_KEY: key.toString('base64'),
      PORT: '8080',
      SLUITEND_URL: 'https://formulieren.voorbeeld.nl/',
      SMTP_URL: 'smtps://u:p@post.voorbeeld.nl',
      MAIL_FROM: 'Dienst <post@voorbeeld.nl>',
      TRUST_PROXY: '1',
      JOBS: 'off',
    });
    expect(env.masterKey).toEqual(key);
    expect(env).toMatchObject({
      port: 8080,
      publicUrl: 'https://formulieren.voorbeeld.nl',
      trustProxy: 1,
      jobs: false,
    });
  });

  it('takes an empty setting for one that is not there', () => {
    expect(readEnv({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 3000, smtpUrl: null });
  });

  it('names every wrong setting at once, in Dutch, without repeating what may be a secret', () => {
    const wrong = {
      PORT: 'tachtig',
      SLUITEND_MASTER_KEY: 'te-kort',
      SMTP_URL: 'mail.voorbeeld.nl',
      LOG_LEVEL: 'hard',
    };
    expect(() => readEnv(wrong)).toThrow(
      /instellingen kloppen niet[^]*SLUITEND_MASTER_KEY moet[^]*LOG_LEVEL moet/,
    );
    expect(() => readEnv(wrong)).not.toThrow(/te-kort|mail\.voorbeeld/);
  });

  it('asks for a sender where mail really leaves the portal', () => {
    expect(() => readEnv({ SMTP_URL: 'smtp://localhost:25' })).toThrow(/MAIL_FROM is nodig/);
  });
});
