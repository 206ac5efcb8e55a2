import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBlindIndex } from '#app/lib/blind-index.server.ts';
import { createKeyring } from '#app/lib/keyring.server.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import * as models from '#app/models/index.server.ts';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();
const keyring = createKeyring(randomBytes(32));
const now = new Date('2026-04-03T12:00:00.000Z');
const broken = expect.objectContaining({ code: 'broken-record' }) as Error;

beforeEach(async () => {
  for (const name of mongoose.modelNames()) await mongoose.model(name).deleteMany({});
});

const user = (id: string, email: string): models.UserRecord => ({
  _id: id,
  organisationId: 'O1',
  emailToken: createBlindIndex(keyring.subkey('search')).exactToken('email', email),
  person: models.sealPerson(keyring, id, { name: 'Noor Testers', email }),
  roles: ['jobCoach'],
  passwordHash: null,
  totp: models.sealTotp(keyring, id, 'GEHEIM'),
  totpStep: 0,
  recoveryCodes: [],
  status: 'active',
  invitation: null,
  createdAt: now,
  endedAt: null,
});

describe('staff', () => {
  it('are read back with name and address, which the database itself does not hold', async () => {
    await models.Users.create([user('U1', 'noor@dienst.example')]);
    const stored = await models.Users.findOne({ organisationId: 'O1', _id: 'U1' }).lean<models.UserRecord>();
    expect(models.userDto(keyring, stored!)).toMatchObject({
      name: 'Noor Testers',
      email: 'noor@dienst.example',
      hasTotp: true,
    });
    expect(models.openTotp(keyring, stored!)).toBe('GEHEIM');
    const raw = await mongoose.connection.collection('users').find().toArray();
    const bytes = Buffer.from(mongoose.mongo.BSON.serialize({ raw })).toString('latin1');
    expect(bytes).toContain('jobCoach');
    expect(bytes).not.toMatch(/Noor|dienst\.example|GEHEIM/);
  });

  it('have one account per address, whatever capitals they type', async () => {
    await models.Users.create([user('U1', 'noor@dienst.example')]);
    await expect(models.Users.create([user('U2', 'NOOR@dienst.example')])).rejects.toThrow('E11000');
  });

  it('are added once when the driver repeats an insert whose answer was lost', async () => {
    const noor = user('U1', 'noor@dienst.example');
    await insertNew(models.Users, noor);
    await insertNew(models.Users, noor);
    expect(await models.Users.countDocuments({})).toBe(1);
    await expect(insertNew(models.Users, user('U2', 'noor@dienst.example'))).rejects.toThrow('E11000');
  });

  it('cannot be given the name of another by swapping sealed fields', () => {
    const [first, second] = [user('U1', 'a@dienst.example'), user('U2', 'b@dienst.example')];
    expect(() => models.openPerson(keyring, { ...first, person: second.person })).toThrow(broken);
  });
});

describe('a dossier', () => {
  it('shows its name with its key, and nothing once the key is gone', async () => {
    const { key, wrapped } = keyring.createDataKey('S1');
    const label = models.sealLabel(key, 'S1', 'Sam de Proef');
    await models.Dossiers.create([
      {
        _id: 'S1',
        organisationId: 'O1',
        kind: 'person',
        wrappedKey: wrapped,
        label,
        keeperId: 'U1',
        createdAt: now,
      },
    ]);
    const stored = (await models.Dossiers.findOne({
      organisationId: 'O1',
      _id: 'S1',
    }).lean<models.DossierRecord>())!;
    expect(models.dossierDto(keyring, stored).label).toBe('Sam de Proef');
    expect(() => models.dossierDto(keyring, { ...stored, wrappedKey: null })).toThrow(
      expect.objectContaining({ code: 'destroyed' }) as Error,
    );
  });
});

describe('the portal itself', () => {
  it('refuses a database that was filled under another master key', async () => {
    await models.checkMasterKey(keyring);
    await models.checkMasterKey(keyring);
    await expect(models.checkMasterKey(createKeyring(randomBytes(32)))).rejects.toThrow(broken);
  });

  it('has one certificate authority, though several processes start at once', async () => {
    const make = () =>
      Promise.resolve({
        caCertificateDer: randomBytes(8),
        caPrivateKeyPkcs8: randomBytes(8),
        crlUrl: 'http://x/crl',
      });
    const made = await Promise.all(Array.from({ length: 6 }, () => models.loadAuthority(keyring, make, now)));
    const later = await models.loadAuthority(keyring, make, now);
    for (const keys of made)
      expect(Buffer.from(keys.caPrivateKeyPkcs8)).toEqual(Buffer.from(later.caPrivateKeyPkcs8));
  });

  it('publishes a template version once', async () => {
    const version = {
      organisationId: 'O1',
      templateId: 't',
      version: 1,
      sha256: 'x',
      definition: '{}',
      publishedAt: now,
    };
    expect(await models.publishTemplateVersion(version)).toBe(true);
    expect(await models.publishTemplateVersion(version)).toBe(false);
  });

  it('writes down what staff did', async () => {
    await models.recordAct({
      organisationId: 'O1',
      at: now,
      actorId: 'U1',
      act: 'signed-in',
      targetId: null,
    });
    expect(await models.AuditLog.countDocuments({ organisationId: 'O1', act: 'signed-in' })).toBe(1);
  });
});
